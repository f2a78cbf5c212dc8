using System.Globalization;

namespace FactCheck.Verdicts;

/// <summary>Writes ISO 8601 and EDTF dates for people; what it does not know it leaves as it is.</summary>
public static class DateWording
{
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
            return $"since {Point(from)}";
        return from is ".." or "" ? $"until {Point(to)}" : $"{Point(from)} to {Point(to)}";
    }

    private static string Point(string edtf)
    {
        var culture = CultureInfo.InvariantCulture;
        if (edtf.StartsWith("XXXX-", StringComparison.Ordinal) && DateOnly.TryParseExact($"2000{edtf[4..]}", "yyyy-MM-dd", culture, DateTimeStyles.None, out var yearless))
            return $"{yearless.ToString("d MMMM", culture)} (year not stated)";
        if (DateOnly.TryParseExact(edtf, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
            return day.ToString("d MMMM yyyy", culture);
        if (DateOnly.TryParseExact(edtf, "yyyy-MM", culture, DateTimeStyles.None, out var month))
            return month.ToString("MMMM yyyy", culture);
        return DateTimeOffset.TryParseExact(edtf, ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz"], culture, DateTimeStyles.None, out var moment)
            ? moment.ToString("d MMMM yyyy, HH:mm 'UTC'zzz", culture)
            : edtf;
    }
}
