using System.Globalization;

namespace FactCheck.Documents;

/// <summary>Reads the day from the ways in which pages and front matter write their date of publication.</summary>
internal static class PublicationDates
{
    private static readonly string[] Formats =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy",
        "MMMM dd, yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "ddd, d MMM yyyy",
    ];

    /// <summary>The day as written, in the writer's time zone; null when it is not one whole date.</summary>
    public static DateOnly? Parse(string? written)
    {
        var text = written.AsSpan().Trim();
        if (text.Length is < 8 or > 64)
            return null;
        if (TryExact(text, out var whole))
            return whole;
        // "2017-03-01T09:00:00Z", "2017-03-01 09:00": a time of day follows.
        var time = text.IndexOfAny('T', ' ');
        if (char.IsAsciiDigit(text[0]) && time >= 8 && TryExact(text[..time], out var day))
            return day;
        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? DateOnly.FromDateTime(moment.DateTime) : null;
    }

    private static bool TryExact(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date);
}
