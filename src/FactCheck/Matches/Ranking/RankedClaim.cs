namespace FactCheck.Matches.Ranking;

/// <summary>A curated claim found for a text.</summary>
/// <param name="Score">From 0 to 1: the share of the query's weight that the claim covers.</param>
public sealed record RankedClaim(string Id, double Score);
