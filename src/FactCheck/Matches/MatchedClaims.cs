using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Matches;

/// <summary>The claims of an article with what was found for each.</summary>
/// <param name="Claims">In order of position.</param>
/// <param name="Matches">In the order of the claims.</param>
public sealed record MatchedClaims(ImmutableArray<Claim> Claims, ImmutableArray<MatchSet> Matches);
