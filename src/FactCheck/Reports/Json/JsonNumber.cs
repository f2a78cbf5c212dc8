using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Fractions;

namespace FactCheck.Reports.Json;

/// <summary>Writes exact values as JSON numbers: exactly where the decimal expansion ends soon, else with 17 significant digits.</summary>
internal static class JsonNumber
{
    private const int ExactDigits = 40;
    private const int RoundedDigits = 17;

    /// <summary>Numbers from 1e21 on, and below a millionth, have an exponent, as JavaScript writes them.</summary>
    private const int PlainExponent = 21;
    private const int PlainLeadingZeros = 7;

    public static void Write(Utf8JsonWriter json, Fraction value)
    {
        if (value.Denominator.IsOne && value.Numerator >= long.MinValue && value.Numerator <= long.MaxValue)
            json.WriteNumberValue((long)value.Numerator);
        else
            json.WriteRawValue(Format(value), skipInputValidation: true);
    }

    internal static string Format(Fraction value)
    {
        if (value.Numerator.IsZero)
            return "0";
        var sign = value.Numerator.Sign * value.Denominator.Sign < 0 ? "-" : "";
        var (digits, exponent) = Digits(BigInteger.Abs(value.Numerator), BigInteger.Abs(value.Denominator));
        return sign + Place(digits, exponent);
    }

    /// <summary>The digits without trailing zeros, and the power of ten of the first: 0.0025 is "25", -3.</summary>
    private static (string Digits, int Exponent) Digits(BigInteger numerator, BigInteger denominator)
    {
        var exponent = (int)Math.Floor(BigInteger.Log10(numerator) - BigInteger.Log10(denominator));
        var (scaledNumerator, scaledDenominator) = Scale(numerator, denominator, ExactDigits - 1 - exponent);
        var (quotient, remainder) = BigInteger.DivRem(scaledNumerator, scaledDenominator);
        if (!remainder.IsZero || quotient >= BigInteger.Pow(10, ExactDigits))
        {
            (scaledNumerator, scaledDenominator) = Scale(numerator, denominator, RoundedDigits - 1 - exponent);
            quotient = ((2 * scaledNumerator) + scaledDenominator) / (2 * scaledDenominator);
            var rounded = quotient.ToString(CultureInfo.InvariantCulture);
            return (rounded.TrimEnd('0'), exponent + rounded.Length - RoundedDigits);
        }

        var exact = quotient.ToString(CultureInfo.InvariantCulture);
        return (exact.TrimEnd('0'), exponent + exact.Length - ExactDigits);
    }

    private static (BigInteger Numerator, BigInteger Denominator) Scale(BigInteger numerator, BigInteger denominator, int powerOfTen) =>
        powerOfTen >= 0 ? (numerator * BigInteger.Pow(10, powerOfTen), denominator) : (numerator, denominator * BigInteger.Pow(10, -powerOfTen));

    private static string Place(string digits, int exponent)
    {
        if (exponent is >= PlainExponent or <= -PlainLeadingZeros)
        {
            var fraction = digits.Length > 1 ? "." + digits[1..] : "";
            return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{exponent}");
        }

        if (exponent < 0)
            return "0." + new string('0', -exponent - 1) + digits;
        return digits.Length <= exponent + 1
            ? digits + new string('0', exponent + 1 - digits.Length)
            : digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
    }
}
