using System.Globalization;

namespace FactCheck.Verdicts;

/// <summary>Writes ISO 8601 and EDTF dates for people; what it does not know it leaves as it is.</summary>
public static class DateWording
{
    private static readonly string[] Moments = ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm'Z'", "yyyy-MM-ddTHH:mm:ss'Z'"];
    private static readonly string[] ClockTimes = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    /// <summary>What stands for the year of a date that has none.</summary>
    internal const string UnknownYear = "XXXX";

    private const int YearLength = 4;

    /// <summary>"12 February 2017", "February 2017", "2014 to 2016", "since 2008", "10 February (year not stated)".</summary>
    public static string Of(string edtf)
    {
        if (edtf == "always")
            return "at all times";
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return Point(edtf);
        var (from, to) = (edtf[..slash], edtf[(slash + 1)..]);
        if (to is ".." or "")
            return $"since {Point(WithoutFillers(from))}";
        return from is ".." or "" ? $"until {Point(to)}" : $"{Point(from)} to {Point(to)}";
    }

    /// <summary>A day or month that was written without its year, in words of the text or of ours, with the year that the day of publication gives it: "10 February (2017 by the day of publication)".</summary>
    internal static string WithYearOfPublication(string words, string edtf) => $"{words} ({edtf[..YearLength]} by the day of publication)";

    /// <summary>A date whose year nothing gives: "10 February".</summary>
    internal static string WithoutYear(string edtf) => Yearless(UnknownYear + edtf[YearLength..]) ?? edtf;

    /// <summary>The start of an open interval as it was probably written: "since 1961" reads as 1961-01-01, of which only the year was said.</summary>
    internal static string WithoutFillers(string start)
    {
        if (start.Length != 10 || !start.EndsWith("-01", StringComparison.Ordinal))
            return start;
        return start.EndsWith("-01-01", StringComparison.Ordinal) ? start[..4] : start[..7];
    }

    private static string Point(string edtf)
    {
        var culture = CultureInfo.InvariantCulture;
        if (Yearless(edtf) is { } yearless)
            return $"{yearless} (year not stated)";
        if (DateOnly.TryParseExact(edtf, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
            return day.ToString("d MMMM yyyy", culture);
        if (DateOnly.TryParseExact(edtf, "yyyy-MM", culture, DateTimeStyles.None, out var month))
            return month.ToString("MMMM yyyy", culture);
        if (DateTimeOffset.TryParseExact(edtf, Moments, culture, DateTimeStyles.AssumeUniversal, out var moment))
            return moment.ToString(edtf.EndsWith('Z') ? "d MMMM yyyy, HH:mm 'UTC'" : "d MMMM yyyy, HH:mm 'UTC'zzz", culture);
        if (DateTime.TryParseExact(edtf, ClockTimes, culture, DateTimeStyles.None, out var clock))
            return clock.ToString("d MMMM yyyy, HH:mm", culture);
        return StretchWording.Of(edtf) ?? edtf;
    }

    private static string? Yearless(string edtf)
    {
        var culture = CultureInfo.InvariantCulture;
        if (!edtf.StartsWith(UnknownYear, StringComparison.Ordinal))
            return null;
        var inLeapYear = string.Concat("2000", edtf.AsSpan(YearLength));
        if (DateOnly.TryParseExact(inLeapYear, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
            return day.ToString("d MMMM", culture);
        return DateOnly.TryParseExact(inLeapYear, "yyyy-MM", culture, DateTimeStyles.None, out var month) ? month.ToString("MMMM", culture) : null;
    }
}
