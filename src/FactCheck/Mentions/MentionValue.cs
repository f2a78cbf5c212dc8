using System.Numerics;
using Fractions;

namespace FactCheck.Mentions;

/// <summary>What a mention says: one number, a range of numbers, or a point or stretch of time.</summary>
public abstract record MentionValue
{
    private MentionValue()
    {
    }

    /// <summary>One exact number, in whole units ("$5.2 billion" is 5200000000; "7 %" is 7). Small ones take little memory, and any size is held.</summary>
    public sealed record Exact : MentionValue
    {
        private const int FewBits = 63;
        private readonly long numerator;
        private readonly long denominator;
        private readonly object? large;

        public Exact(Fraction value)
        {
            if (value.Numerator.GetBitLength() < FewBits && value.Denominator.GetBitLength() < FewBits)
                (numerator, denominator) = ((long)value.Numerator, (long)value.Denominator);
            else
                large = value;
        }

        public Fraction Value =>
            large is Fraction value ? value : denominator == 1 ? new Fraction(new BigInteger(numerator)) : new Fraction(new BigInteger(numerator), new BigInteger(denominator));

        public void Deconstruct(out Fraction value) => value = Value;
    }

    /// <summary>A range, both ends included; an open end is null. Not both are null.</summary>
    public sealed record Range(Fraction? Low, Fraction? High) : MentionValue;

    /// <summary>An ISO 8601 or EDTF string: <c>2017-02-10</c>, <c>XXXX-02-10</c>, <c>2014/2016</c>, <c>P5Y</c>, <c>T17:55</c>.</summary>
    public sealed record Temporal(string Edtf) : MentionValue;
}
