using FactCheck.Matches.Vocabulary;

namespace FactCheck.Matches.Properties;

/// <summary>The patterns of the properties met so far: a thousand curated claims share a few properties.</summary>
internal sealed class PropertyPatterns
{
    private readonly Dictionary<string, PropertyPattern> byProperty = new(StringComparer.Ordinal);

    public PropertyPattern Of(string property)
    {
        if (!byProperty.TryGetValue(property, out var pattern))
            byProperty[property] = pattern = PropertyPattern.Of(property);
        return pattern;
    }
}
