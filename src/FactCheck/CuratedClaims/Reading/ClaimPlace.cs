using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>Where a claim stands. It is all that is kept of claims that went by.</summary>
internal readonly record struct ClaimPlace(string File, LinePosition Position);
