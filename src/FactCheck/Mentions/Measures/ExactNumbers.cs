using System.Globalization;
using System.Numerics;
using Fractions;

namespace FactCheck.Mentions.Measures;

/// <summary>Reads the exact factors of data tables: <c>0.3048</c>, <c>5/9</c>, <c>1e-10</c>.</summary>
internal static class ExactNumbers
{
    public static Fraction Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? ParseDecimal(text) : ParseDecimal(text[..slash]) / ParseDecimal(text[(slash + 1)..]);
    }

    private static Fraction ParseDecimal(string text)
    {
        var exponentAt = text.IndexOf('e', StringComparison.Ordinal);
        var exponent = exponentAt < 0 ? 0 : int.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = exponentAt < 0 ? text : text[..exponentAt];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
            exponent -= digits.Length - point - 1;
        var whole = BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return exponent < 0 ? new Fraction(whole, BigInteger.Pow(10, -exponent)) : new Fraction(whole * BigInteger.Pow(10, exponent));
    }
}
