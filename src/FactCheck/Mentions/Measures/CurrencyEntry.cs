using Fractions;

namespace FactCheck.Mentions.Measures;

/// <summary>A currency as a spelling names it, or a part of one: cents are a hundredth of theirs.</summary>
internal readonly record struct CurrencyEntry(string Code, Fraction Factor)
{
    public bool IsMinor => Factor < Fraction.One;
}
