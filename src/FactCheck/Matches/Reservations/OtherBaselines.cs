using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a change is counted from another year than the one on record: "by 55 percent from 2005 levels", where the record has "from the level of 1990".</summary>
internal static class OtherBaselines
{
    private const int YearDigits = 4;

    private static readonly ImmutableArray<string> Openers = ["against", "below", "compared to", "compared with", "from", "in comparison with", "on", "over", "relative to", "than in", "versus"];

    /// <summary>Words between the preposition and the year.</summary>
    private static readonly ImmutableArray<string> Fillers = ["at", "emissions", "figure", "figures", "in", "its", "level", "levels", "of", "that", "the", "their", "those"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause)
    {
        if (clause.IsDate || BaselineOf(ReadingWords.Read(candidate.Indexed.Claim.Statement, TermReader.Tokens(candidate.Indexed.Claim.Statement).AsSpan())) is not { } recorded)
            return null;
        return BaselineOf(clause.Reading.Words) is { } stated && stated != recorded ? $"period: it is counted from {stated}, and the one on record from {recorded}" : null;
    }

    /// <summary>"From the level of 1990", "compared with 1990", "from 1990 levels"; null for "from 1990 to 2020", which is a stretch of years.</summary>
    private static string? BaselineOf(ImmutableArray<ReadingWord> words)
    {
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (!Openers.Contains(words[at].Text))
                continue;
            var next = at + 1;
            while (next < words.Length && words[next].Mark == '\0' && Fillers.Contains(words[next].Text))
                next++;
            if (next < words.Length && words[next] is { Mark: '\0', Text: { Length: YearDigits } year } && !year.AsSpan().ContainsAnyExceptInRange('0', '9') && !IsFollowedByEnd(words, next + 1))
                return year;
        }

        return null;
    }

    private static bool IsFollowedByEnd(ImmutableArray<ReadingWord> words, int next) => next < words.Length && words[next] is { Mark: '\0', Text: "to" or "until" or "till" or "through" };
}
