using System.Collections.Immutable;
using FactCheck.Matches.Ranking;

namespace FactCheck.Reports;

/// <summary>The curated claims found for a statement, best first.</summary>
/// <param name="Id">The statement's id.</param>
public sealed record Ranking(string Id, ImmutableArray<RankedClaim> Matches);
