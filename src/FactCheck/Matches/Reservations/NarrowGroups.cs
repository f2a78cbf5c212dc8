using System.Collections.Immutable;
using FactCheck.Matches.Readings;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure is of some people alone: "in people over 80", "among those who had been ill before".</summary>
internal static class NarrowGroups
{
    private static readonly ImmutableArray<string> People = ["adults", "citizens", "inhabitants", "people", "persons", "residents", "those"];

    /// <summary>What follows tells which.</summary>
    private static readonly ImmutableArray<string> Tellers = ["above", "aged", "below", "between", "born", "from", "living", "older", "over", "under", "up to", "with", "without", "younger"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(WeighedClaim candidate, FigureClause clause)
    {
        var words = clause.Reading.Words;
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (People.Contains(words[at].Text) && words[at].Mark == '\0' && words[at - 1].Role == WordRole.Preposition && TellsWhich(words[at + 1]) && !clause.Figure.Overlaps(words[at + 1].Span)
                && !candidate.Indexed.Claim.Statement.Contains($"{words[at].Text} {words[at + 1].Text}", StringComparison.OrdinalIgnoreCase))
                return $"property: \"{words[at].Text} {words[at + 1].Text}\" makes it that of some of them";
        }

        return null;
    }

    private static bool TellsWhich(ReadingWord next) => next.Mark == '\0' && (next.Role is WordRole.Relative or WordRole.That || Tellers.Contains(next.Text));
}
