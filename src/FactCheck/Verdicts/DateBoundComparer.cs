using FactCheck.Claims;
using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>Compares a date that only says on which side of it something lies, "before 1930", with a date on record.</summary>
internal static class DateBoundComparer
{
    /// <summary>"After 1950" says hardly anything of what happened in 2013, and does not confirm it.</summary>
    private const int ConfirmingYears = 3;

    /// <summary>A bound that is wrong by more need not be of the same thing.</summary>
    private const int ContradictingYears = 25;

    private const int DaysInYear = 366;
    private const string OpenStart = "../";
    private const string OpenEnd = "/..";

    /// <returns>Null where the date says more than a side, or the two cannot be compared.</returns>
    public static Agreement? Compare(string claimed, DateSide side, string evidence)
    {
        // "Shortly before midnight on 9 November" is on that day.
        if (claimed.Contains('T', StringComparison.Ordinal) || Allowed(claimed, side) is not { } allowed || Period.Parse(evidence) is not { } recorded)
            return null;
        var isWithin = allowed.Contains(recorded);
        var isFar = Gap(allowed, recorded) > (isWithin ? ConfirmingYears : ContradictingYears) * DaysInYear;
        if (isWithin && !isFar)
            return new(AgreementKind.Agrees, null, $"{DateWording.Of(evidence)} lies {InWords(side)} it") { IsVague = true };
        return new(AgreementKind.Differs, null, isWithin ? $"{DateWording.Of(evidence)} lies far from it" : $"{DateWording.Of(evidence)} does not lie {InWords(side)} it", isFar)
        {
            Doubt = isWithin ? "value: a bound so far from it tells nothing" : allowed.Overlaps(recorded) ? "value: the date on record is not precise enough" : null,
        };
    }

    /// <summary>The days on the side that is named.</summary>
    private static Period? Allowed(string claimed, DateSide side) => side switch
    {
        DateSide.Before when claimed.StartsWith(OpenStart, StringComparison.Ordinal) => Period.Parse(claimed),
        DateSide.Before => Period.Parse(claimed) is { First: { } first } && first > DateOnly.MinValue ? new(null, first.AddDays(-1)) : null,
        DateSide.UpTo => Period.Parse(claimed) is { Last: { } last } ? new(null, last) : null,
        DateSide.After when claimed.EndsWith(OpenEnd, StringComparison.Ordinal) => Period.Parse(claimed),
        DateSide.From => Period.Parse(claimed) is { First: { } start } ? new(start, null) : null,
        _ => null,
    };

    /// <summary>In days, from the end that is named.</summary>
    private static int Gap(Period allowed, Period recorded) => (allowed, recorded) switch
    {
        ({ Last: { } last }, { First: { } first }) => Math.Abs(first.DayNumber - last.DayNumber),
        ({ First: { } first }, { Last: { } last }) => Math.Abs(first.DayNumber - last.DayNumber),
        _ => 0,
    };

    private static string InWords(DateSide side) => side is DateSide.Before or DateSide.UpTo ? "before" : "after";
}
