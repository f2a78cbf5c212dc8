using Fractions;

namespace FactCheck.Mentions.Numbers;

/// <summary>A number that was read, without its sign: where, what and how it was written.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Resolution">See <see cref="Figure"/>.</param>
internal readonly record struct NumberReading(int First, int End, Fraction Value, Fraction? Resolution, NumberForms Forms)
{
    public bool Has(NumberForms form) => (Forms & form) != 0;
}
