using System.Globalization;

namespace FactCheck.CuratedClaims.Linting;

/// <summary>Dates of a claims file: a day, a month or a year.</summary>
internal static class IsoDate
{
    public const string Advice = "write 2017-02-12, 2017-02 or 2017";
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public static bool IsAnyPrecision(string text) => DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, Formats[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
