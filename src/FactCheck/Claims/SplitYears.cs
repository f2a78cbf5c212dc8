using System.Globalization;
using FactCheck.Spans;

namespace FactCheck.Claims;

/// <summary>Tells a season or business year that is named by the two years in which it lies, "2023-24", "2023/2024", from the two years together.</summary>
internal static class SplitYears
{
    private const int YearDigits = 4;

    /// <summary>Length of <c>2023-24</c>.</summary>
    private const int ShortForm = 7;

    /// <summary>Length of <c>2023/2024</c>.</summary>
    private const int LongForm = 9;

    /// <param name="period">As EDTF.</param>
    /// <param name="words">The words that give it: "from 2023 to 2024" is two years.</param>
    public static bool Is(string? period, TextSpan? words) =>
        words is { Length: ShortForm or LongForm } && period is { Length: LongForm } && period[YearDigits] == '/'
        && YearIn(period.AsSpan(0, YearDigits)) is { } first && YearIn(period.AsSpan(YearDigits + 1)) == first + 1;

    private static int? YearIn(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
