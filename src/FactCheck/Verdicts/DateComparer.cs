using System.Globalization;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Slips;
using FactCheck.Mentions;

namespace FactCheck.Verdicts;

/// <summary>Compares a claimed date with a date on record, each as precise as it was written.</summary>
internal static class DateComparer
{
    /// <summary>A date this many days off, and no slip of the year or of the month, probably dates another event.</summary>
    private const int FarOffInDays = 31;
    private const int FarOffInYears = 10;
    private const int DaysInYear = 366;

    /// <summary>"14 April 1913" for 15 April 1912: both the day and the year have slipped.</summary>
    private const int NearDays = 2;

    /// <summary>"Early" and "late" have no sharp ends.</summary>
    private const int LeewayOfPart = 60;

    /// <summary>Length of <c>1969-01-01/1969-04-30</c>.</summary>
    private const int DaysLength = 21;

    private const string OpenStart = "../";
    private const string OpenEnd = "/..";

    private const int DaysInCalendar = 3_652_058;

    private const string StretchOfYears = "value: a stretch of years is no date of what happened in it";

    /// <param name="inWords">How to name the claimed date, where more is known of it than is compared.</param>
    /// <returns>Null when the two cannot be compared: a duration, a time of day, a date without a year beside a year.</returns>
    public static Agreement? Compare(string claimed, string evidence, Tolerance tolerance, string? inWords = null)
    {
        if (Period.Parse(evidence) is not { } recorded)
            return null;
        if (Period.Parse(PointOfOpen(WithYearOf(recorded, claimed))) is not { } stated)
            return null;
        var difference = DayDifference(stated, recorded);
        if (stated.Contains(recorded) && IsStretch(claimed) && IsYearsLonger(stated, recorded) && !IsEnd(claimed, recorded))
            return new(AgreementKind.Differs, difference, $"{DateWording.Of(evidence)} is no end of it") { Doubt = StretchOfYears };
        if (stated.Contains(recorded))
            return new(AgreementKind.Agrees, null, stated == recorded ? "the same date" : $"{DateWording.Of(evidence)} lies in it") { IsVague = IsStretch(claimed) && IsYearsLonger(stated, recorded) };
        if (recorded.Contains(stated) || Widen(recorded, tolerance).Overlaps(stated))
            return new(AgreementKind.AgreesByRounding, difference, $"agrees with {DateWording.Of(evidence)} as far as that is precise");
        if (IsSameMoment(stated, evidence))
            return new(AgreementKind.AgreesByRounding, null, $"{DateWording.Of(evidence)} is that day in another time zone");
        return new(AgreementKind.Differs, difference, $"{inWords ?? DateWording.Of(claimed)} is not {DateWording.Of(evidence)}", IsPartOfYear(stated, claimed) ? Gap(stated, recorded) <= LeewayOfPart : IsStretch(claimed) || IsFarOff(stated, recorded));
    }

    /// <summary>"Early 1969", "late 1988" are a third of the year each, to the day; who gives a stretch gives its months, or other days.</summary>
    private static bool IsPartOfYear(Period stated, string claimed) =>
        IsStretch(claimed) && stated is { First: { Day: 1, Month: 1 or 5 or 9 } first, Last: { } last } && last == first.AddMonths(4).AddDays(-1) && claimed.Length == DaysLength;

    private static int Gap(Period stated, Period recorded) =>
        stated is { First: { } first, Last: { } last } && recorded is { First: { } from, Last: { } to } ? Math.Max(from.DayNumber - last.DayNumber, first.DayNumber - to.DayNumber) : 0;

    /// <summary>"Since 1961" dates what began, "until 1961" what ended: the year itself, not all that came after or before.</summary>
    private static string PointOfOpen(string claimed)
    {
        if (claimed.EndsWith(OpenEnd, StringComparison.Ordinal))
            return DateWording.WithoutFillers(claimed[..^OpenEnd.Length]);
        return claimed.StartsWith(OpenStart, StringComparison.Ordinal) ? DateWording.WithoutFillers(claimed[OpenStart.Length..]) : claimed;
    }

    /// <summary>"For the next year" and "from 2014 to 2016" speak of a stretch of time, not of the day of an event.</summary>
    private static bool IsStretch(string claimed) => claimed.Contains('/', StringComparison.Ordinal) && !claimed.EndsWith(OpenEnd, StringComparison.Ordinal);

    /// <summary>"Jong-nam (1971-2017)", "Secretary of State from 2017 to 2018": the event lies in those years, but they are not its date.</summary>
    private static bool IsYearsLonger(Period stated, Period recorded) =>
        stated is { First: { } from, Last: { } to } && recorded is { First: { } first, Last: { } last } && to.DayNumber - from.DayNumber - (last.DayNumber - first.DayNumber) > DaysInYear;

    /// <summary>"King from 1412 to 1449" dates what happened in 1412 and in 1449, and nothing between them.</summary>
    private static bool IsEnd(string claimed, Period recorded) => claimed.Split('/') is [var first, var last] && (Period.Parse(first)?.Contains(recorded) == true || Period.Parse(last)?.Contains(recorded) == true);

    /// <summary>A date without a year is compared as if it were of the recorded year: a difference then is one whatever the year.</summary>
    private static string WithYearOf(Period recorded, string claimed) =>
        claimed.StartsWith("XXXX-", StringComparison.Ordinal) && recorded.First is { } first && recorded.Last?.Year == first.Year
            ? $"{first.Year.ToString("0000", CultureInfo.InvariantCulture)}{claimed[4..]}"
            : claimed;

    private static Period Widen(Period period, Tolerance tolerance)
    {
        if (tolerance is not Tolerance.Absolute { Distance: var distance })
            return period;
        var days = distance > DaysInCalendar ? DaysInCalendar : (int)distance.ToDecimal();
        return new(Move(period.First, -days), Move(period.Last, days));
    }

    private static DateOnly? Move(DateOnly? day, int days) =>
        day is { } from ? DateOnly.FromDayNumber(Math.Clamp(from.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)) : null;

    /// <summary>A moment falls on up to three calendar days: local clocks run from UTC−12 to UTC+14.</summary>
    private static bool IsSameMoment(Period stated, string evidence)
    {
        if (ZonedMoment.Parse(evidence) is not { Year: > 1 and < 9999 } moment)
            return false;
        var utc = moment.UtcDateTime;
        return stated.First is { } first && first == stated.Last
            && first >= DateOnly.FromDateTime(utc.AddHours(-12)) && first <= DateOnly.FromDateTime(utc.AddHours(14));
    }

    private static bool IsFarOff(Period stated, Period recorded)
    {
        if (stated.First is not { } mine || recorded.First is not { } theirs || stated.Last is not { } last)
            return true;
        var years = Math.Abs(mine.Year - theirs.Year);
        // "1937" for 1973.
        var isTransposed = DigitSlips.FindTransposition(mine.Year, theirs.Year, null) is not null;
        if (last.DayNumber - mine.DayNumber > FarOffInDays)
            return years > FarOffInYears && !isTransposed;
        if (mine != last && (years == 0 || (mine.Month == theirs.Month && (years <= FarOffInYears || isTransposed))))
            return false;
        if (years <= FarOffInYears && Math.Abs(mine.AddYears(theirs.Year - mine.Year).DayNumber - theirs.DayNumber) <= NearDays)
            return false;
        var isSameDayOfYear = mine.Month == theirs.Month && mine.Day == theirs.Day;
        var isSameDayOfOtherMonth = mine.Year == theirs.Year && mine.Day == theirs.Day;
        var gap = recorded.Last is { } end && mine > end ? mine.DayNumber - end.DayNumber : theirs.DayNumber - last.DayNumber;
        return !isSameDayOfYear && !isSameDayOfOtherMonth && Math.Abs(gap) > FarOffInDays;
    }

    private static string? DayDifference(Period stated, Period recorded)
    {
        if (stated.First is not { } mine || recorded.First is not { } theirs)
            return null;
        if (stated.Last == mine && recorded.Last == theirs)
            return mine.Month == theirs.Month && mine.Day == theirs.Day ? InWords(mine.Year - theirs.Year, "year") : InWords(mine.DayNumber - theirs.DayNumber, "day");
        return InWords(mine.Year - theirs.Year, "year");
    }

    private static string? InWords(int count, string unit) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(count)} {unit}{(Math.Abs(count) == 1 ? "" : "s")} {(count < 0 ? "earlier" : "later")}");
}
