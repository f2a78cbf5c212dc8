using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Tables;

namespace FactCheck.Matches.Facts;

/// <summary>Decides whether a sentence without a figure speaks of just what a curated claim answers with words.</summary>
internal static class FactWords
{
    /// <summary>"The second largest", "one of the largest", "the largest after Russia" are other things.</summary>
    private static readonly WordList Ranking = new("Matches/Facts/ranking-words.tsv");

    private static readonly System.Buffers.SearchValues<char> ClauseMarks = System.Buffers.SearchValues.Create(",;:()");

    /// <summary>
    /// Every name is one that the curated claim, its answer or a rival of it has, and so is every word from the first of them to the last.
    /// </summary>
    /// <param name="reading">Of the sentence; null where it is too long to be read.</param>
    public static bool AreKnown(IndexedClaim indexed, ClaimTerms terms, SentenceReading? reading, string text)
    {
        var known = indexed.AllTerms.Concat(Answers(indexed.Claim).SelectMany(answer => TermReader.Read(answer)).Select(term => term.Form)).ToHashSet(StringComparer.Ordinal);
        var words = terms.Clause;
        if (FactAppositions.Say(indexed, terms, known, text))
            return !SaysRank(terms.Claim.Sentence.Span.Of(text).ToString(), indexed);
        if (RivalHolders.Say(indexed, terms, reading, text))
            return true;
        if (words.Any(word => word.IsName && !known.Contains(word.Form)) || SaysRank(terms.Claim.Sentence.Span.Of(text).ToString(), indexed) || IsAside(indexed, terms, text))
            return false;
        var (first, last) = (0, words.Length - 1);
        while (first < words.Length && !known.Contains(words[first].Form))
            first++;
        var end = FactStretch.Of(indexed, terms, text) is { } said && said.End < text.Length && text[said.End] == ' ' ? said.End : terms.Claim.Sentence.Span.End;
        while (last >= 0 && (!known.Contains(words[last].Form) || words[last].Span.Start >= end))
            last--;
        if (IsSuperlative(indexed.Claim.Statement) && (IsFronted(words[..first], first < words.Length ? words[first].Span.Start : 0, text) || (last >= 0 && GoesOn(text.AsSpan(words[last].Span.End, terms.Claim.Sentence.Span.End - words[last].Span.End)))))
            return false;
        if (first < words.Length && ((!IsAntecedent(text.AsSpan(words[first].Span.End)) && SaysMoreBefore(words[..first], words[first].Span.Start, text)) || SaysMoreBehind(words[(last + 1)..], words[last].Span.End, terms.Claim.Sentence.Span.End, text)))
            return false;
        if (last >= 0 && reading is not null && IsSpeaker(reading, words[last].Span.End))
            return false;
        for (var i = first; i <= last; i++)
        {
            if (!known.Contains(words[i].Form) && !NeutralWords.Contains(words[i].Form) && !char.IsDigit(words[i].Form[0]))
                return false;
        }

        return true;
    }

    /// <summary>"Second", "after".</summary>
    public static bool MakesAnotherFirst(string word) => Ranking.Contains(word);

    private static bool IsSuperlative(string statement)
    {
        foreach (var range in statement.AsSpan().Split(' '))
        {
            if (statement.AsSpan()[range] is "most" or "first" || statement.AsSpan()[range].EndsWith("est", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"The winter capital is", "the rebels declared", "many think": all that leads to the first word known, from the comma on.</summary>
    private static bool SaysMoreBefore(ImmutableArray<Term> before, int first, string text)
    {
        for (var at = before.Length - 1; at >= 0; at--)
        {
            if (text.AsSpan(before[at].Span.End, first - before[at].Span.End).ContainsAny(ClauseMarks))
                return false;
            if (SaysSomething(before[at]))
                return true;
            first = before[at].Span.Start;
        }

        return false;
    }

    /// <summary>"Was Port Ann before the war": as far as the clause goes.</summary>
    private static bool SaysMoreBehind(ImmutableArray<Term> behind, int last, int sentenceEnd, string text)
    {
        var rest = text.AsSpan(last, Math.Max(0, sentenceEnd - last));
        var mark = rest.IndexOfAny(ClauseMarks);
        var joining = rest.IndexOf(" and ", StringComparison.Ordinal);
        var end = last + Math.Min(mark < 0 ? rest.Length : mark, joining < 0 ? rest.Length : joining);
        return behind.Any(word => word.Span.End <= end && SaysSomething(word));
    }

    /// <summary>"They went to Westerly, which has the longest border": what is said of it stands behind it.</summary>
    private static bool IsAntecedent(ReadOnlySpan<char> behind) => behind.StartsWith(", which ", StringComparison.Ordinal) || behind.StartsWith(", who ", StringComparison.Ordinal);

    /// <summary>"Bert Lee, the minister said, had resigned": the role is that of who says it.</summary>
    private static bool IsSpeaker(SentenceReading reading, int end) =>
        reading.WordFrom(end) is var at && at + 1 < reading.Words.Length && reading.Words[at] is { Role: WordRole.Speech, Mark: '\0' } && reading.Words[at + 1].Mark == ',';

    private static bool SaysSomething(Term word) => !NeutralWords.Contains(word.Form) && !char.IsDigit(word.Form[0]);

    /// <summary>"In population terms, China is the largest".</summary>
    private static bool IsFronted(ImmutableArray<Term> before, int first, string text) =>
        !before.IsEmpty && before.Any(word => !NeutralWords.Contains(word.Form)) && first > before[^1].Span.End && text.AsSpan(before[^1].Span.End, first - before[^1].Span.End).TrimStart().StartsWith(",", StringComparison.Ordinal);

    /// <summary>"The largest country in the world to have legalised it": of what is narrowed so, another is the largest.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest) => rest.TrimStart() is [var next, ..] && char.IsLetter(next) && !rest.StartsWith(" and ", StringComparison.Ordinal) && !rest.StartsWith(" by area", StringComparison.Ordinal);

    private static IEnumerable<string> Answers(CuratedClaim claim) =>
        claim.Values.Concat(claim.AlsoAccepted).Where(value => value.Figure is null).Select(value => value.AsWritten).Concat(claim.Rivals);

    private static bool SaysRank(string sentence, IndexedClaim indexed)
    {
        var statement = indexed.Claim.Statement;
        var words = sentence.ToLowerInvariant().Split([' ', ',', '.', '-', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var next = i + 1 < words.Length ? words[i + 1] : "";
            var isOther = Ranking.Contains(words[i]) || (words[i] == "one" && next == "of") || (words[i] is "its" or "their" or "his" or "her" && next.EndsWith("est", StringComparison.Ordinal));
            if ((isOther && !statement.Contains(words[i], StringComparison.OrdinalIgnoreCase)) || (words[i] == "by" && !statement.Contains(next, StringComparison.OrdinalIgnoreCase) && !(i > 1 && IsHolder(indexed, words[i - 2], words[i - 1], next))))
                return true;
        }

        return false;
    }

    /// <summary>"Is chaired by Ann Lee"; who "was" it may be somebody else where that is on record up to now.</summary>
    private static bool IsHolder(IndexedClaim indexed, string auxiliary, string verb, string name) =>
        (auxiliary is "is" or "are" || (auxiliary is "was" or "were" && indexed.Claim.IsTimeless)) && verb.EndsWith("ed", StringComparison.Ordinal) && indexed.SaysInPropertyOrSubject(Stemmer.Stem(verb)) && indexed.Claim.Rivals.Any(rival => rival.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>"North Korea is a buffer state, Japan fears": a name behind a comma, of which nothing more is said, says the rest.</summary>
    private static bool IsAside(IndexedClaim indexed, ClaimTerms terms, string text)
    {
        foreach (var rival in indexed.Claim.Rivals)
        {
            if (TermPhrases.Find(terms.Clause, rival) is { } span && text.AsSpan(0, span.Start).TrimEnd(' ').EndsWith(",", StringComparison.Ordinal)
                && !terms.Clause.Any(word => word.Span.Start >= span.End && indexed.SaysInPropertyOrSubject(word.Form)))
                return true;
        }

        return false;
    }
}
