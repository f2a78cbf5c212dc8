using Fractions;

namespace FactCheck.Mentions.Measures;

/// <summary>A currency as a spelling names it, or a part of one: cents are a hundredth of theirs.</summary>
/// <param name="PartsOfOne">How many make one of the currency.</param>
internal readonly record struct CurrencyEntry(string Code, int PartsOfOne)
{
    public Fraction Factor => new(1, PartsOfOne);

    public bool IsMinor => PartsOfOne > 1;
}
