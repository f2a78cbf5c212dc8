using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches;

/// <summary>Tells that a measure is of some place, moment or way of measuring: "up there, water boils at", "tonight the Moon is", "from base to summit, the mountain is".</summary>
internal static class Circumstances
{
    private static readonly WordTable<Circumstance> Words = WordTable<Circumstance>.Load("Matches/circumstance-words.tsv", row => Enum.Parse<Circumstance>(row[1].Replace(' ', ','), ignoreCase: true));

    private static readonly string[] Fractions = ["quarter", "third", "half"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(CuratedClaim curated, FigureClause clause, Mention? mention, bool isSlip, string text)
    {
        if (!clause.IsMeasure || mention is null)
            return null;
        if (IsFractionInWords(mention.NumberSpan.Of(text)))
            return "value: a fraction in words is rough";
        var words = clause.Reading.Words;
        if (!isSlip && Source(clause) is { } source)
            return $"stance: \"{source}\" tells of another measurement";
        foreach (var part in clause.Reading.Parts)
        {
            var opener = words[part.First].Text;
            if (part.First == 0 && part != clause.Own && Is(opener, Circumstance.Opener))
                return $"property: \"{opener}\" tells of a circumstance";
            if (part != clause.Own && ((part.Kind == PartKind.Subordinate && Is(opener, Circumstance.Reason)) || (part.Kind == PartKind.Fronted && opener == "from")))
                return $"property: \"{opener}\" tells of a circumstance";
        }

        for (var at = 0; at < words.Length; at++)
        {
            if (IsCircumstance(words, at, curated.IsTimeless) && !curated.Statement.Contains(words[at].Text, StringComparison.OrdinalIgnoreCase))
                return $"property: \"{words[at].Text}\" tells of a circumstance";
        }

        return null;
    }

    /// <summary>"…, Soviet scientists said", "…, according to a survey" that goes unnamed, "…, 612 metres by its own count, …": another source of the sentence's own may have measured it otherwise.</summary>
    private static string? Source(FigureClause clause)
    {
        var words = clause.Reading.Words;
        for (var at = clause.Reading.WordFrom(clause.Figure.End); at + 1 < words.Length; at++)
        {
            if (words[at].Text == "by" && words[at + 1].Text is "another" or "its" or "my" or "other" or "our" or "some" or "their")
                return $"by {words[at + 1].Text}";
            if (words[at] is { Text: "according to", Mark: ',' } && words[at + 1].Text is "a" or "an" or "another" or "one" or "some")
                return words[at].Text;
        }

        var last = clause.Reading.Parts[^1];
        if (last.Span.Start < clause.Figure.End || words[last.First].Mark != ',')
            return null;
        var (verb, isNamed) = ((string?)null, false);
        for (var at = last.First; at < last.End; at++)
        {
            isNamed |= words[at].IsCapitalised || Is(words[at].Text, Circumstance.Source);
            if (words[at].Role == WordRole.Speech || words[at].Text == "found")
                verb = words[at].Text;
        }

        return isNamed ? verb : null;
    }

    private static bool IsCircumstance(System.Collections.Immutable.ImmutableArray<ReadingWord> words, int at, bool isTimeless) => words[at].Text switch
    {
        "there" or "here" => at > 0 && Is(words[at - 1].Text, Circumstance.Direction),
        "first" => at + 1 < words.Length && words[at + 1] is { Role: WordRole.Open, IsVerb: false },
        var word => Is(word, Circumstance.Place) || (isTimeless && Is(word, Circumstance.Occasion)),
    };

    private static bool Is(string word, Circumstance kind) => Words.TryFind(word, out var kinds) && kinds.HasFlag(kind);

    /// <summary>"A quarter of a million miles".</summary>
    private static bool IsFractionInWords(ReadOnlySpan<char> number)
    {
        if (number.ContainsAnyInRange('0', '9'))
            return false;
        foreach (var word in Fractions)
        {
            if (number.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
