using System.Collections.Immutable;
using FactCheck.Matches.Facts;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Stances;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Spans;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells why a sentence that has the answer on record does not say it: "the second highest", "the vice president", "the wife of the president", "was once the capital".</summary>
internal static class FactReservations
{
    /// <summary>In words, between an ordinal and the superlative that it goes with: "the second most populous".</summary>
    private const int LongestRank = 2;

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, ClaimTerms terms, ArticleTerms article)
    {
        if (candidate.Property.IsPredicated || article.ReadingOf(terms.Claim.Sentence) is not { } reading)
            return null;
        if (NarrowingWords.Find(candidate, terms, reading, article.Text) is { } narrowing)
            return $"subject or property: \"{narrowing}\" makes another one of it";
        if (WrongSources.Find(reading, candidate.Subject.Span) is { } wrong)
            return $"stance: \"{wrong}\" is what the sentence calls it";
        return LongerNames.Of(candidate, terms.Sentence, reading, article.Text) ?? Once(candidate, reading) ?? Rank(candidate, reading) ?? Relation(candidate, terms, reading, article.Text);
    }

    /// <summary>"Was once the highest".</summary>
    private static string? Once(WeighedClaim candidate, SentenceReading reading)
    {
        var words = reading.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (NarrowingWords.Of(words[at].Text) == Narrowing.Once && !NarrowingWords.IsSaid(candidate, words[at].Text) && at + 1 < words.Length && words[at + 1] is { IsVerb: false, Text: not ("again" or "more") })
                return $"period: \"{words[at].Text}\" tells of a time before";
        }

        return null;
    }

    /// <summary>"The third-highest", "the highest after".</summary>
    private static string? Rank(WeighedClaim candidate, SentenceReading reading)
    {
        var words = reading.Words;
        for (var at = 1; at < words.Length; at++)
        {
            if (!IsSuperlative(words[at]) || !NarrowingWords.IsSaid(candidate, words[at].Text))
                continue;
            for (var before = Math.Max(0, at - LongestRank); before < at; before++)
            {
                if (FactWords.MakesAnotherFirst(words[before].Text) && !NarrowingWords.IsSaid(candidate, words[before].Text))
                    return $"property: \"{words[before].Text}\" makes another rank of it";
            }

            for (var behind = at + 1; behind < words.Length && words[behind].Mark == '\0'; behind++)
            {
                if (FactWords.MakesAnotherFirst(words[behind].Text) && behind + 1 < words.Length && words[behind + 1] is { IsCapitalised: true } or { Role: WordRole.Article } && !NarrowingWords.IsSaid(candidate, words[behind].Text))
                    return $"property: \"{words[behind].Text}\" makes another rank of it";
            }
        }

        return null;
    }

    private static bool IsSuperlative(ReadingWord word) => word.Text is "most" or "least" || (word.Text.Length > 4 && word.Text.EndsWith("est", StringComparison.Ordinal));

    /// <summary>"The wife of the president", "the president's wife", "the president-elect".</summary>
    private static string? Relation(WeighedClaim candidate, ClaimTerms terms, SentenceReading reading, string text)
    {
        var answers = candidate.Indexed.Claim.Values.Select(value => TermPhrases.Find(terms.Sentence.All, value.AsWritten)).OfType<TextSpan>();
        var said = NarrowingWords.SaidSpans(candidate, terms).Append(candidate.Subject.Span).Concat(answers).ToImmutableArray();
        var words = reading.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (at > 0 && NarrowingWords.Of(words[at].Text) == Narrowing.Behind && said.Any(span => span.Contains(words[at - 1].Span)))
                return $"subject: \"{words[at].Text}\" makes another role of it";
            if (NarrowingWords.Of(words[at].Text) == Narrowing.Relation && !NarrowingWords.IsSaid(candidate, words[at].Text) && (IsOf(words, at, said) || (at > 0 && IsPossessive(words[at - 1].Span, text) && said.Any(span => span.Contains(words[at - 1].Span)))))
                return $"subject: \"{words[at].Text}\" tells of somebody else";
        }

        return null;
    }

    private static bool IsOf(ImmutableArray<ReadingWord> words, int at, ImmutableArray<TextSpan> said)
    {
        if (at + 2 >= words.Length || words[at + 1].Role != WordRole.Of)
            return false;
        var next = words[at + 2].Role == WordRole.Article && at + 3 < words.Length ? at + 3 : at + 2;
        return said.Any(span => span.Contains(words[next].Span) || words[next].Span.Contains(span));
    }

    private static bool IsPossessive(TextSpan word, string text) => NameForms.IsPossessive(word, text);
}
