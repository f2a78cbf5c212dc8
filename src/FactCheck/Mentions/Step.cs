using System.Numerics;
using Fractions;

namespace FactCheck.Mentions;

/// <summary>One step in the last digit of a figure. Nearly all are powers of ten, of which there is one object each.</summary>
internal sealed record Step(Fraction Size)
{
    private const int MostDigits = 15;
    private static readonly Step[] Whole = [.. Enumerable.Range(0, MostDigits + 1).Select(digits => new Step(new Fraction(BigInteger.Pow(10, digits))))];
    private static readonly Step[] Parts = [.. Enumerable.Range(0, MostDigits + 1).Select(digits => new Step(new Fraction(BigInteger.One, BigInteger.Pow(10, digits))))];

    public static Step? Of(Fraction? size)
    {
        if (size is not { } step)
            return null;
        if (step.Denominator.IsOne && DigitsOf(step.Numerator) is >= 0 and var whole)
            return Whole[whole];
        return step.Numerator.IsOne && DigitsOf(step.Denominator) is >= 0 and var parts ? Parts[parts] : new(step);
    }

    /// <summary>The n of a power of ten; -1 for any other number, and for larger ones.</summary>
    private static int DigitsOf(BigInteger number)
    {
        if (number.GetBitLength() >= 63)
            return -1;
        var rest = (long)number;
        var digits = 0;
        for (; rest > 1 && rest % 10 == 0; rest /= 10)
            digits++;
        return rest == 1 && digits <= MostDigits ? digits : -1;
    }
}
