using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Mentions;

namespace FactCheck.Matches.Times;

/// <summary>Tells that a figure is of some time after or before an event, or of a time within one, that no date tells: "a month after the flood 64,000 were homeless", "within a week of the flood".</summary>
internal static class TimesAfter
{
    private const string DimensionOfTime = "time";

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(CuratedClaim curated, FigureClause clause, Claim claim)
    {
        if (clause.IsDate)
            return null;
        var words = clause.Reading.Words;
        for (var at = 0; at + 1 < words.Length && words[at].Span.End <= clause.Figure.Start; at++)
        {
            var next = words[at + 1];
            var isSome = next is { Text: "after" or "before" or "into" or "earlier" or "later", Mark: '\0' } || (next is { Text: "of", Mark: '\0' } && IsWithin(clause, at));
            if (isSome && IsTime(words[at].Text) && claim.PeriodSpan?.Overlaps(words[at].Span) != true && !curated.Statement.Contains($"{words[at].Text} {next.Text}", StringComparison.OrdinalIgnoreCase))
                return $"period: \"{words[at].Text} {next.Text}\" is another time";
        }

        return null;
    }

    /// <summary>"Within a week of".</summary>
    private static bool IsWithin(FigureClause clause, int unit)
    {
        var words = clause.Reading.Words;
        var at = unit - 1;
        while (at >= 0 && words[at].Role is WordRole.Article or WordRole.Number)
            at--;
        return at >= 0 && at < unit - 1 && words[at].Text == "within";
    }

    private static bool IsTime(string word) => Units.Find(word.TrimEnd('s')) is { Dimension: DimensionOfTime };
}
