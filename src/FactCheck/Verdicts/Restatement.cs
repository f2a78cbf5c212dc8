using System.Globalization;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Verdicts;

/// <summary>Writes a figure on record in the style of the figure it would replace.</summary>
internal static class Restatement
{
    private static readonly (string Word, decimal Size)[] Magnitudes = [("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m)];

    /// <summary>Null where the style of <paramref name="written"/> cannot hold the value: number words, fractions, very long numbers.</summary>
    public static string? Of(string written, Fraction value)
    {
        if (!written.AsSpan().ContainsAnyInRange('0', '9') || value.Abs() > Fraction.Pow(10, 20))
            return null;
        var number = value.ToDecimal();
        foreach (var (word, size) in Magnitudes)
        {
            var at = written.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return decimal.Round(number / size, 6) == number / size ? Digits(number / size, written) + written[LastDigit(written, at)..] : null;
        }

        if (LastDigit(written, written.Length) != written.Length)
            return null;
        return decimal.Round(number, 6) == number ? Digits(number, written) : null;
    }

    /// <summary>Only a bare year is restated: other dates have too many styles to guess the writer's.</summary>
    public static string? OfDate(string written, string claimed, string recorded) =>
        written == claimed && claimed.Length == 4 && Period.Parse(recorded)?.First is { } first ? first.Year.ToString(CultureInfo.InvariantCulture) : null;

    private static int LastDigit(string written, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (char.IsAsciiDigit(written[i]))
                return i + 1;
        }

        return 0;
    }

    private static string Digits(decimal number, string written) =>
        number.ToString(written.Contains(',', StringComparison.Ordinal) || Math.Abs(number) >= 10_000 ? "#,0.######" : "0.######", CultureInfo.InvariantCulture);
}
