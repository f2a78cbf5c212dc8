namespace FactCheck.CuratedClaims;

/// <summary>Where a curated claim stands in its review. Only accepted claims give verdicts.</summary>
public enum ClaimStatus
{
    Accepted,
    Proposed,
    Retired,
}
