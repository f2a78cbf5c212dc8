using FactCheck.Matches.Ranking;

namespace FactCheck.Cli.Matching;

/// <summary>A statement that curated claims are sought for, with its id.</summary>
internal sealed record Query(string Id, ClaimQuery Statement);
