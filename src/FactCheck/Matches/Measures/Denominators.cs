using System.Globalization;
using FactCheck.Mentions.Numbers;
using Fractions;

namespace FactCheck.Matches.Measures;

/// <summary>For how many something is counted: 1,000 of "deaths per 1,000 live births".</summary>
internal static class Denominators
{
    private const string Per = "per ";

    /// <summary>What a number in the one unit comes to in the other: 10 from "per 100 births" to "per 1,000 births"; null where one of them names no number, or both the same.</summary>
    public static Fraction? Ratio(string? from, string? to) =>
        Of(from) is { } mine && Of(to) is { } theirs && mine != theirs ? theirs / mine : null;

    private static Fraction? Of(string? unit)
    {
        if (unit is null || unit.IndexOf(Per, StringComparison.Ordinal) is not (>= 0 and var at) || (at > 0 && unit[at - 1] != ' '))
            return null;
        var behind = unit.AsSpan(at + Per.Length);
        var word = behind[..(behind.IndexOf(' ') is > 0 and var end ? end : behind.Length)];
        if (decimal.TryParse(word, NumberStyles.Number, CultureInfo.InvariantCulture, out var digits))
            return digits > 0 ? Fraction.FromDecimal(digits) : null;
        return NumberWords.TryFind(word, out var number) && number is { Form: NumberWordForm.Cardinal } && !number.Value.IsZero ? new Fraction(number.Value) : null;
    }
}
