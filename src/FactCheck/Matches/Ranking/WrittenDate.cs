using System.Globalization;
using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking;

/// <summary>The year and the month of a day as it is written, "2020-01-14" or "January 14, 2020", as far as they are there.</summary>
internal readonly record struct WrittenDate(int? Year, int? Month)
{
    private const int MonthAt = 5;
    private static readonly string[] Names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    public static WrittenDate Read(string? date) => date is null ? default : new(TextNumbers.Of(date) is { Years: [.., var year] } ? year : null, MonthOf(date));

    private static int? MonthOf(string date)
    {
        if (date.Length >= MonthAt + 2 && date[MonthAt - 1] == '-' && int.TryParse(date.AsSpan(MonthAt, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 1 and <= 12 ? number : null;
        var named = Array.FindIndex(Names, name => date.Contains(name, StringComparison.OrdinalIgnoreCase));
        return named < 0 ? null : named + 1;
    }
}
