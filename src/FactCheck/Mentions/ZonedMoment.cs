using System.Globalization;

namespace FactCheck.Mentions;

/// <summary>Reads a moment that says its hours from Greenwich, <c>2017-02-12T07:55+09:00</c>; <c>Z</c> is Greenwich itself.</summary>
internal static class ZonedMoment
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    public static DateTimeOffset? Parse(string edtf) =>
        DateTimeOffset.TryParseExact(edtf, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
