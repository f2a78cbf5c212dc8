using System.Buffers;
using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Facts;

/// <summary>
/// Recognises a rival of the answer on record that is named right beside a role of the subject, whatever else the sentence says: "Port Ann manager Bert Lee praised", "Bert Lee, the manager of Port Ann, praised",
/// "Port Ann's manager, Bert Lee, praised", "said Bert Lee, who is manager of Port Ann", "the tribunal is presided over by Bert Lee". Any other word beside it, "former", "deputy", keeps it open.
/// </summary>
internal static class RivalHolders
{
    private const int DigitsOfYear = 4;
    private static readonly WordList Roles = new("Matches/Facts/held-roles.tsv");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Words before a name with its role that leave it what it is.</summary>
    private static readonly string[] Openers = ["added", "by", "from", "said", "says", "that", "to", "with"];

    private static readonly string[] OtherTimes = [" during ", " of that ", " that time", " that year", " when "];

    /// <param name="reading">Of the sentence; null where it is too long to be read.</param>
    public static bool Say(IndexedClaim indexed, ClaimTerms terms, SentenceReading? reading, string text)
    {
        var sentence = terms.Claim.Sentence.Span;
        if ((terms.Claim.Period is null && HasYear(sentence.Of(text))) || IsOfOtherTime(sentence.Of(text)))
            return false;
        foreach (var rival in indexed.Claim.Rivals)
        {
            if (TermPhrases.Find(terms.Sentence.All, rival) is not { } said)
                continue;
            foreach (var name in indexed.Subjects.SelectMany(words => TermPhrases.FindAll(terms.Sentence.All, words)).Concat(terms.TakenUpFor(indexed)))
            {
                if (IsTitle(name, said, indexed, sentence, text) || IsCalled(name, said, indexed, sentence, text) || IsHolder(name, said, indexed, sentence, text) || IsAgent(name, said, indexed, terms, text) || (reading is not null && FrontedHolders.Say(name, said, indexed, reading, text)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"In May Port Ann manager Bert Lee praised", "Port Ann's head coach Bert Lee praised".</summary>
    private static bool IsTitle(TextSpan name, TextSpan said, IndexedClaim indexed, TextSpan sentence, string text)
    {
        var start = AfterName(name, text);
        if (said.Start <= start || !Opens(name.Start, sentence, text) || text[said.Start - 1] != ' ')
            return false;
        var next = text.AsSpan(said.End);
        return IsRole(text.AsSpan(start, said.Start - start).Trim(), indexed) && next is [' ', >= 'a' and <= 'z', ..];
    }

    /// <summary>"Bert Lee, Port Ann's manager, praised", "Bert Lee, the manager of Port Ann, praised", "…, said Bert Lee, the Easterly capital's mayor."</summary>
    private static bool IsCalled(TextSpan name, TextSpan said, IndexedClaim indexed, TextSpan sentence, string text)
    {
        if (name.Start <= said.End || !Opens(said.Start, sentence, text) || !text.AsSpan(said.End).StartsWith(", ", StringComparison.Ordinal))
            return false;
        var before = text.AsSpan(said.End + ", ".Length, Math.Max(0, name.Start - said.End - ", ".Length));
        StartsWith(ref before, "who is ");
        before = WithoutArticle(before);
        if (before.EndsWith(" the ", StringComparison.Ordinal))
            before = before[..^"the ".Length];
        if (before.EndsWith(" of ", StringComparison.Ordinal))
            return IsRole(before[..^" of ".Length], indexed) && IsClosed(name.End, sentence, text);
        if (!before.IsEmpty)
            return false;
        if (NamesRole(name.Of(text), indexed))
            return IsClosed(name.End, sentence, text);
        var start = AfterName(name, text);
        var rest = text.AsSpan(start, sentence.End - start);
        var end = rest.IndexOfAny(",.;");
        return end > 0 && IsRole(rest[..end].Trim(), indexed) && IsClosed(start + end, sentence, text);
    }

    /// <summary>"The mayor of Port Ann, Bert Lee, praised", "the institute's chair, Bert Lee, praised".</summary>
    private static bool IsHolder(TextSpan name, TextSpan said, IndexedClaim indexed, TextSpan sentence, string text)
    {
        var start = AfterName(name, text);
        if (said.Start <= start || !IsClosed(said.End, sentence, text) || !NounAsides.Open(text.AsSpan(sentence.Start, name.Start - sentence.Start)))
            return false;
        var between = text.AsSpan(start, said.Start - start);
        return between.EndsWith(", ", StringComparison.Ordinal) && (between.Length == ", ".Length ? NamesRole(name.Of(text), indexed) : IsRole(between[..^", ".Length].Trim(), indexed));
    }

    /// <summary>"The tribunal is presided over by Bert Lee", "Silent Harbour, directed by Bert Lee, runs".</summary>
    private static bool IsAgent(TextSpan name, TextSpan said, IndexedClaim indexed, ClaimTerms terms, string text)
    {
        var sentence = terms.Claim.Sentence.Span;
        if (said.Start <= name.End || !IsFirst(text.AsSpan(sentence.Start, name.Start - sentence.Start)) || !IsAtEnd(said.End, sentence, text))
            return false;
        var between = text.AsSpan(name.End, said.Start - name.End).Trim();
        var isOfNow = StartsWith(ref between, "is ") || StartsWith(ref between, "are ") || StartsWith(ref between, ", which is ");
        isOfNow |= between.StartsWith(", ", StringComparison.Ordinal) && IsFollowedByPresent(text.AsSpan(said.End));
        var isDated = !isOfNow && (StartsWith(ref between, "was ") || StartsWith(ref between, "were ")) && terms.Claim.Period is not null;
        if (!isOfNow && !isDated && !indexed.Claim.IsTimeless)
            return false;
        StartsWith(ref between, ", ");
        return between.EndsWith(" by", StringComparison.Ordinal) && Contains(indexed.Claim.Properties, between);
    }

    /// <summary>"The field, operated by Bert Lee, is".</summary>
    private static bool IsFollowedByPresent(ReadOnlySpan<char> behind) => behind.StartsWith(", is ", StringComparison.Ordinal) || behind.StartsWith(", are ", StringComparison.Ordinal) || behind.StartsWith(", has ", StringComparison.Ordinal) || behind.StartsWith(", have ", StringComparison.Ordinal);

    private static bool StartsWith(ref ReadOnlySpan<char> words, string first)
    {
        if (!words.StartsWith(first, StringComparison.Ordinal))
            return false;
        words = words[first.Length..];
        return true;
    }

    private static bool IsFirst(ReadOnlySpan<char> before) => before.IsWhiteSpace() || before.Equals("the ", StringComparison.OrdinalIgnoreCase);

    private static bool IsAtEnd(int end, TextSpan sentence, string text)
    {
        var rest = text.AsSpan(end, Math.Max(0, sentence.End - end));
        return rest is "" or "." || (rest.StartsWith(",", StringComparison.Ordinal) && !NounAsides.AreListed(text, end)) || rest is [' ', 'i', 'n', ' ', >= '0' and <= '9', ..];
    }

    /// <summary>The aside ends with its clause, and what goes on behind it is no member of a list.</summary>
    private static bool IsClosed(int end, TextSpan sentence, string text) =>
        text.AsSpan(end, Math.Max(0, sentence.End - end)) is "" or "." || NounAsides.AreEnclosed(text, end);

    /// <summary>The sentence begins there, or a word that says nothing of the name, or a day, stands before it: not "former Port Ann manager".</summary>
    private static bool Opens(int start, TextSpan sentence, string text)
    {
        if (start == sentence.Start)
            return true;
        var before = NearbyWords.Before(text, start);
        return text[start - 1] == ' ' && (Openers.Contains(before) || (before.Length == DigitsOfYear && !before.AsSpan().ContainsAnyExcept(Digits)));
    }

    /// <summary>Behind the name and its ending: "Port Ann's", "the Islands'".</summary>
    private static int AfterName(TextSpan name, string text)
    {
        if (name.End >= text.Length || text[name.End] is not ('\'' or '\u2019'))
            return name.End;
        return name.End + 1 < text.Length && text[name.End + 1] == 's' ? name.End + 2 : name.End + 1;
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> words) => words.StartsWith("the ", StringComparison.Ordinal) ? words["the ".Length..] : words;

    /// <summary>"Easterly capital", "president of the tribunal": the subject is named by the role itself; not "Easterly's then president".</summary>
    private static bool NamesRole(ReadOnlySpan<char> name, IndexedClaim indexed)
    {
        if (!Contains(indexed.Claim.Subjects, name))
            return false;
        foreach (var property in indexed.Claim.Properties)
        {
            if (IsRole(property, indexed) && (name.EndsWith(" " + property, StringComparison.OrdinalIgnoreCase) || name.StartsWith(property + " of ", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    private static bool IsRole(ReadOnlySpan<char> words, IndexedClaim indexed) => Roles.Contains(words[(words.LastIndexOf(' ') + 1)..]) && Contains(indexed.Claim.Properties, words);

    private static bool Contains(ImmutableArray<string> phrases, ReadOnlySpan<char> words)
    {
        foreach (var phrase in phrases)
        {
            if (words.Equals(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"Was in office when the war began", "in the summer of that year".</summary>
    private static bool IsOfOtherTime(ReadOnlySpan<char> sentence)
    {
        foreach (var time in OtherTimes)
        {
            if (sentence.Contains(time, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool HasYear(ReadOnlySpan<char> sentence)
    {
        for (var at = sentence.IndexOfAny(Digits); at >= 0;)
        {
            var length = sentence[at..].IndexOfAnyExcept(Digits) is var end and >= 0 ? end : sentence.Length - at;
            if (length == DigitsOfYear)
                return true;
            var next = sentence[(at + length)..].IndexOfAny(Digits);
            at = next < 0 ? -1 : at + length + next;
        }

        return false;
    }
}
