using System.Collections.Immutable;
using FactCheck.InputErrors;

namespace FactCheck.CuratedClaims;

/// <summary>What the claims folders hold: the claims that could be read, in order of file and position, and every error met.</summary>
public sealed record ClaimsLoad(ImmutableArray<CuratedClaim> Claims, ImmutableArray<InputError> Errors);
