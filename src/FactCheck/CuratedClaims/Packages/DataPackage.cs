using System.Collections.Immutable;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>A Frictionless data package: its tables, and the sources that it names for them.</summary>
internal sealed record DataPackage(string? Title, ImmutableArray<DataResource> Resources, ImmutableArray<Evidence> Sources);
