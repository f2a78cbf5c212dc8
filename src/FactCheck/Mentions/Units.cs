using Fractions;

namespace FactCheck.Mentions;

/// <summary>The table of units.</summary>
public static class Units
{
    /// <summary>The unit of a canonical name or any of its spellings ("km", "kilometers"), or null.</summary>
    public static UnitDefinition? Find(string name) => throw new NotSupportedException(name);

    /// <summary>Converts within one dimension; null when the units do not convert into each other.</summary>
    public static Fraction? Convert(Fraction value, string fromUnit, string toUnit) => throw new NotSupportedException($"{value} {fromUnit} {toUnit}");
}
