using System.Collections.Immutable;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>Makes the claim of one entity and property of a table.</summary>
internal sealed class TableClaimBuilder(TableMapping mapping, DataPackage package)
{
    private readonly ImmutableArray<Evidence> evidence = mapping.Terms.Evidence.IsEmpty
        ? [.. package.Sources.Select(source => source with { Retrieved = mapping.Terms.Retrieved, Locator = mapping.Resource })]
        : mapping.Terms.Evidence;

    private readonly string? unit = (mapping.Unit as TablePart.Fixed)?.Texts[0];

    public CuratedClaim Claim(TableSeries series)
    {
        var properties = mapping.Property is TablePart.Fixed { Texts: var texts } ? texts : [series.Property];
        var id = $"{mapping.Id}/{Slug.Of(series.Entity)}" + (mapping.HasSiblings ? "/" + Slug.Of(series.Property) : "");
        return new(
            id,
            Statement(series),
            null,
            Names(series.Entity),
            properties,
            series.Values,
            [],
            [],
            [],
            mapping.Terms.NotAbout,
            mapping.Terms.Tolerance,
            (mapping.Period as TablePart.Fixed)?.Texts[0],
            evidence,
            null,
            mapping.Terms.Status,
            mapping.Terms.ReviewBy,
            series.Source.File,
            series.Source.PositionOf(series.Offset))
        {
            Unit = unit,
            WrittenTolerance = mapping.Terms.WrittenTolerance,
        };
    }

    private string Statement(TableSeries series)
    {
        if (mapping.Statement is { } template)
            return template.Replace("{entity}", series.Entity, StringComparison.Ordinal).Replace("{property}", series.Property, StringComparison.Ordinal);
        var origin = package.Title is { } title ? $" ({title})" : "";
        return $"{char.ToUpperInvariant(series.Property[0])}{series.Property[1..]} of {series.Entity}{origin}.";
    }

    /// <summary>The name in the table first; a fixed entity may have several.</summary>
    private ImmutableArray<string> Names(string entity)
    {
        var names = mapping.Entity is TablePart.Fixed { Texts: var texts } ? texts : [entity];
        return mapping.Aliases.TryGetValue(entity, out var others) ? [.. names.Concat(others).Distinct(StringComparer.Ordinal)] : names;
    }
}
