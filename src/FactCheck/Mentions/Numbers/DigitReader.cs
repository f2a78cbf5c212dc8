using System.Globalization;
using System.Numerics;
using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>Reads a number in digits: grouped in any of the usual ways, with decimals and powers of ten.</summary>
internal static class DigitReader
{
    /// <summary>Longer numbers are left out: nobody wrote them as a figure, and their arithmetic is not linear.</summary>
    public const int MaxDigits = 1000;

    private const int UsualDigits = 32;
    private const int MaxExponent = 1000;

    /// <param name="at">A token of digits, or the decimal mark before one; null is the answer for any other.</param>
    public static NumberReading? Read(in TokenRun run, int at)
    {
        var groups = DigitGroups.Read(run, at);
        if (groups.DigitCount > MaxDigits)
            return null;
        Span<char> digits = groups.DigitCount <= UsualDigits ? stackalloc char[UsualDigits] : new char[MaxDigits];
        var length = groups.CopyDigits(run, at, digits);
        if (length == 0)
            return null;
        var whole = length <= 18
            ? new BigInteger(long.Parse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture))
            : BigInteger.Parse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        var forms = NumberForms.Digits | (groups.IsGrouped ? NumberForms.Grouped : 0) | (groups.Decimals > 0 ? NumberForms.Decimal : 0);
        var step = groups.Decimals > 0 ? new Fraction(BigInteger.One, BigInteger.Pow(10, groups.Decimals)) : new Fraction(WholeStep(digits[..length]));
        var value = groups.Decimals > 0 ? new Fraction(whole, BigInteger.Pow(10, groups.Decimals)) : new Fraction(whole);
        var reading = new NumberReading(at, groups.End, value, step, forms);
        return WithPower(run, reading);
    }

    /// <summary>One step of a whole number: from 1,000 on trailing zeros do not count, but two digits always do.</summary>
    private static BigInteger WholeStep(ReadOnlySpan<char> digits)
    {
        digits = digits.TrimStart('0');
        if (digits.Length < 4)
            return BigInteger.One;
        var zeros = digits.Length - digits.TrimEnd('0').Length;
        return BigInteger.Pow(10, Math.Min(zeros, digits.Length - 2));
    }

    private static NumberReading? WithPower(in TokenRun run, in NumberReading reading)
    {
        if (!PowerReader.TryRead(run, reading.End, out var power) && !PowerReader.TryReadRaisedTen(run, reading, out power))
            return reading;
        if (Math.Abs(power.Exponent) > MaxExponent || power.Base.IsZero)
            return null;
        var factor = Fraction.Pow(new Fraction(power.Base), power.Exponent);
        if (power.IsOfNumber)
        {
            if (reading.Value.IsZero || Math.Abs(power.Exponent) > 40)
                return null;
            return reading with { End = power.End, Value = Fraction.Pow(reading.Value, power.Exponent), Resolution = null, Forms = reading.Forms | NumberForms.Power };
        }

        var step = reading.Has(NumberForms.Decimal) ? reading.Resolution : Fraction.One;
        return reading with { End = power.End, Value = reading.Value * factor, Resolution = step * factor, Forms = reading.Forms | NumberForms.Power };
    }
}
