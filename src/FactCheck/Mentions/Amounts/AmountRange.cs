using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Two numbers that bound one value.</summary>
/// <param name="Whole">From the first number's first token to the last token of all, with what they count.</param>
internal readonly record struct AmountRange(Amount Whole, Fraction Low, Fraction High);
