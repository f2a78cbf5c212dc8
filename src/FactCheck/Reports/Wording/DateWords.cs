using System.Globalization;
using Humanizer;

namespace FactCheck.Reports.Wording;

internal static class DateWords
{
    public static string Of(DateOnly day) => day.ToOrdinalWords();

    /// <summary>A day in words; a month, a year or anything else as it was written.</summary>
    public static string Of(string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Of(day) : written;
}
