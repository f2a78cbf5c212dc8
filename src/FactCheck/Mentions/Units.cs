using FactCheck.Mentions.Measures;
using Fractions;

namespace FactCheck.Mentions;

/// <summary>The table of units.</summary>
public static class Units
{
    /// <summary>The unit of a canonical name or any of its spellings ("km", "kilometers", "joule second", "tonne per year"), or null.</summary>
    public static UnitDefinition? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return UnitTable.TryFind(name, out var entry) ? entry.Unit : UnitNames.Parse(name);
    }

    /// <summary>Converts within one dimension; null when the units do not convert into each other.</summary>
    public static Fraction? Convert(Fraction value, string fromUnit, string toUnit)
    {
        if (fromUnit == toUnit)
            return value;
        if (Find(fromUnit) is not { Factor: { } from } source || Find(toUnit) is not { Factor: { } to } target || source.Dimension != target.Dimension)
            return null;
        return ((value * from) + source.Offset - target.Offset) / to;
    }
}
