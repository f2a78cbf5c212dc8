using System.Globalization;
using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Matches.Measures;

/// <summary>Reads an amount of time that its words place in time ("it takes 8 days", <c>P8D</c>) as the number that evidence has: 8 days.</summary>
internal static class AmountsOfTime
{
    /// <returns>The figure itself where it is no such amount, or has several parts.</returns>
    public static Figure AsNumber(Figure figure)
    {
        if (figure is not { Kind: MentionKind.Duration, Value: MentionValue.Temporal { Edtf: ['P', .. var rest] } })
            return figure;
        var isClock = rest.StartsWith('T');
        var digits = rest.AsSpan(isClock ? 1 : 0);
        if (digits.Length < 2 || !decimal.TryParse(digits[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count))
            return figure;
        var unit = (isClock, digits[^1]) switch
        {
            (false, 'Y') => "year",
            (false, 'M') => "month",
            (false, 'W') => "week",
            (false, 'D') => "day",
            (true, 'H') => "hour",
            (true, 'M') => "minute",
            (true, 'S') => "second",
            _ => null,
        };
        return unit is null ? figure : new(MentionKind.Duration, new MentionValue.Exact(Fraction.FromDecimal(count)), unit, StepOf(digits[..^1]));
    }

    /// <summary>One step of the last digit: a tenth for "1.5".</summary>
    private static Fraction StepOf(ReadOnlySpan<char> digits) =>
        digits.IndexOf('.') is >= 0 and var point ? Fraction.Pow(10, point + 1 - digits.Length) : Fraction.One;
}
