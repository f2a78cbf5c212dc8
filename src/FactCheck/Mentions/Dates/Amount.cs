using System.Globalization;
using System.Text;

namespace FactCheck.Mentions.Dates;

/// <summary>An amount of time in calendar units: "2 years and 3 months".</summary>
internal readonly record struct Amount(decimal Months, decimal Days, decimal Seconds, string Iso)
{
    /// <summary>True where it can be counted in whole days.</summary>
    public bool IsOfDays => Seconds == 0;

    /// <summary>The shortest unit named in it.</summary>
    public TimeUnit Finest { get; init; }

    /// <summary>"3.2 seconds", "1.5 minutes": measured with a watch, and so never a place in the calendar.</summary>
    public bool IsMeasured => Finest is TimeUnit.Second or TimeUnit.Minute && Iso.Contains('.', StringComparison.Ordinal);

    public static Amount Of(decimal count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => Time(count, 1, "S", unit),
        TimeUnit.Minute => Time(count, 60, "M", unit),
        TimeUnit.Hour => Time(count, 3600, "H", unit),
        TimeUnit.Week or TimeUnit.Workweek => Date(0, count * 7, count, "W", unit),
        TimeUnit.Fortnight => Date(0, count * 14, count * 2, "W", unit),
        TimeUnit.Month => Date(count, 0, count, "M", unit),
        TimeUnit.Quarter or TimeUnit.Season => Date(count * 3, 0, count * 3, "M", unit),
        TimeUnit.Year => Date(count * 12, 0, count, "Y", unit),
        TimeUnit.Decade => Date(count * 120, 0, count * 10, "Y", unit),
        TimeUnit.Century => Date(count * 1200, 0, count * 100, "Y", unit),
        TimeUnit.Weekend => Date(0, count * 7, count, "WE", unit),
        _ => Date(0, count, count, "D", unit),
    };

    public Amount Plus(in Amount other) =>
        new(Months + other.Months, Days + other.Days, Seconds + other.Seconds, Join(Iso, other.Iso)) { Finest = other.Finest };

    /// <summary>The day that lies so far ahead (sign 1) or back (sign -1); null beyond the calendar.</summary>
    public DateOnly? From(DateOnly day, int sign)
    {
        var days = Days + Math.Truncate(Seconds / 86400);
        if (Months > 96000 || days > 2_900_000)
            return null;
        var months = (int)Months;
        var rest = (int)Math.Round(((Months - months) * 30) + days);
        var total = (day.Year * 12) + day.Month - 1 + (sign * months);
        if (total is < 24 or >= 9998 * 12)
            return null;
        var number = day.AddMonths(sign * months).DayNumber + (sign * rest);
        return number < 366 || number > DateOnly.MaxValue.DayNumber - 366 ? null : DateOnly.FromDayNumber(number);
    }

    private static Amount Time(decimal count, int seconds, string letter, TimeUnit unit) =>
        new(0, 0, count * seconds, "PT" + Number(count) + letter) { Finest = unit };

    private static Amount Date(decimal months, decimal days, decimal count, string letter, TimeUnit unit) =>
        new(months, days, 0, "P" + Number(count) + letter) { Finest = unit };

    private static string Number(decimal count) => count.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>"P2Y" and "P3M" make "P2Y3M"; the T stands once, before hours.</summary>
    private static string Join(string first, string second)
    {
        var text = new StringBuilder(first);
        var rest = second.AsSpan(1);
        if (rest[0] == 'T' && first.Contains('T', StringComparison.Ordinal))
            rest = rest[1..];
        return text.Append(rest).ToString();
    }
}
