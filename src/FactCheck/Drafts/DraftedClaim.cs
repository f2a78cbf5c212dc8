using System.Collections.Immutable;
using FactCheck.CuratedClaims;

namespace FactCheck.Drafts;

/// <summary>A curated claim as drafted, and what its sentence leaves for a person to say.</summary>
/// <param name="Notes">One sentence each, without a final stop.</param>
public sealed record DraftedClaim(CuratedClaim Claim, ImmutableArray<string> Notes);
