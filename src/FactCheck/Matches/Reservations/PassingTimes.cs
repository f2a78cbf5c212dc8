using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Readings;
using FactCheck.Spans;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure is of an amount of time which the record does not know: "within a week", "in one year", "per year", "over the years".</summary>
internal static class PassingTimes
{
    private static readonly ImmutableArray<string> Openers = ["each", "every", "in", "over", "per", "within"];

    private static readonly ImmutableArray<string> Amounts = ["a", "an", "any", "few", "many", "one", "recent", "several", "single", "some", "the"];

    private static readonly ImmutableArray<string> Units = ["century", "centuries", "day", "days", "decade", "decades", "hour", "hours", "minutes", "month", "months", "time", "week", "weeks", "year", "years"];

    private static readonly ImmutableArray<string> Bounds = ["after", "before", "ended", "ending", "of", "since", "to", "up to", "when"];

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(CuratedClaim curated, FigureClause clause)
    {
        var words = clause.Reading.Words;
        for (var at = 0; at + 1 < words.Length && !clause.IsDate; at++)
        {
            if (!Openers.Contains(words[at].Text) || End(words, at) is not { } end || words[at].Text is "in" or "over" && (words[at + 1].Text == "the" && !words[end].Text.EndsWith('s')))
                continue;
            var span = new TextSpan(words[at].Span.Start, words[end].Span.End);
            var isBounded = end + 1 < words.Length && words[end + 1].Mark == '\0' && (words[end + 1].Role == WordRole.Number || Bounds.Contains(words[end + 1].Text));
            if (!isBounded && clause.MayQualify(span) && !span.Overlaps(clause.Figure) && !curated.Statement.Contains(words[end].Text, StringComparison.OrdinalIgnoreCase))
                return $"period: \"{words[at].Text} … {words[end].Text}\" makes it that of an amount of time";
        }

        return null;
    }

    /// <summary>The index of the word for a unit of time; null where there is none.</summary>
    private static int? End(ImmutableArray<ReadingWord> words, int opener)
    {
        var at = opener + 1;
        while (at < words.Length && words[at].Mark == '\0' && Amounts.Contains(words[at].Text))
            at++;
        return at < words.Length && words[at].Mark == '\0' && Units.Contains(words[at].Text) ? at : null;
    }
}
