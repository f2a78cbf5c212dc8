using Fractions;

namespace FactCheck.Mentions;

/// <summary>A unit of measurement.</summary>
/// <param name="Name">The English singular in SI spelling: <c>kilometre</c>, <c>tonne</c>, <c>degree Fahrenheit</c>.</param>
/// <param name="Dimension">What it measures: <c>length</c>, <c>mass</c>, <c>temperature</c>; units convert within one dimension.</param>
/// <param name="Factor">Exact number of the dimension's base units in one of these; null where no conversion exists (currencies).</param>
/// <param name="Offset">Added after the factor; only temperatures have one.</param>
public sealed record UnitDefinition(string Name, string Dimension, Fraction? Factor, Fraction Offset);
