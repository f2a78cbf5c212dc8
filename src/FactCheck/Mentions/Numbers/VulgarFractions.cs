using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>The fractions that Unicode has as one character.</summary>
internal static class VulgarFractions
{
    public static bool TryRead(char c, out Fraction value)
    {
        var (numerator, denominator) = c switch
        {
            '\u00BC' => (1, 4),
            '\u00BD' => (1, 2),
            '\u00BE' => (3, 4),
            '\u2150' => (1, 7),
            '\u2151' => (1, 9),
            '\u2152' => (1, 10),
            '\u2153' => (1, 3),
            '\u2154' => (2, 3),
            >= '\u2155' and <= '\u2158' => (c - '\u2154', 5),
            '\u2159' => (1, 6),
            '\u215A' => (5, 6),
            '\u215B' => (1, 8),
            '\u215C' => (3, 8),
            '\u215D' => (5, 8),
            '\u215E' => (7, 8),
            _ => (0, 0),
        };
        value = denominator == 0 ? Fraction.Zero : new Fraction(numerator, denominator);
        return denominator != 0;
    }
}
