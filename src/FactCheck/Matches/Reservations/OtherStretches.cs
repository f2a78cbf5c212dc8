using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Matches.Reservations;

/// <summary>Tells that a figure is of another stretch of years than the one on record: what was lost "between 1985 and 2000", or "by 2005", is not what was lost from 1985 to 2020.</summary>
internal static class OtherStretches
{
    private const int DaysOfYear = 366;
    private const string Rate = " per ";

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(CuratedClaim curated, Claim claim, string text)
    {
        if (curated is not { Values: [{ Figure: { } figure } value] } || PartsOfPeriod.IsLevel(curated) || claim is not { Period: { } edtf, PeriodSpan: { } span })
            return null;
        if (curated.PeriodOf(value) is not { First: { } from, Last: { } to } || to.DayNumber - from.DayNumber <= DaysOfYear || Period.Parse(edtf) is not { First: { } first, Last: { } last })
            return null;
        var isStretch = last.DayNumber - first.DayNumber > DaysOfYear;
        if (AreNear(to, last) && (AreNear(from, first) || !isStretch))
            return null;
        return isStretch || IsUpTo(span, text) || figure.Kind == MentionKind.Percent || figure.Unit?.Contains(Rate, StringComparison.Ordinal) == true
            ? $"period: {span.Of(text)} is another stretch of time than the one on record" : null;
    }

    /// <summary>"By 2005" counts what came until then.</summary>
    private static bool IsUpTo(TextSpan span, string text) => NearbyWords.Before(text, span.Start) == "by" || span.Of(text).StartsWith("by ", StringComparison.OrdinalIgnoreCase);

    private static bool AreNear(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber) <= DaysOfYear;
}
