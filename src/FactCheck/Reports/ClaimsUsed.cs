using System.Collections.Immutable;

namespace FactCheck.Reports;

/// <summary>The claims database that a run was checked against.</summary>
/// <param name="Folders">As the user named them, or as they were found; empty for a run without a database.</param>
/// <param name="Count">How many curated claims could be read in them.</param>
public sealed record ClaimsUsed(ImmutableArray<string> Folders, int Count);
