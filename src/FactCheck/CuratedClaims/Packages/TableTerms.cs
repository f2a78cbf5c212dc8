using System.Collections.Immutable;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>What all claims of a table share.</summary>
/// <param name="Evidence">Empty for the sources that the data package names.</param>
/// <param name="Retrieved">When the data package was retrieved; null where the mapping does not say.</param>
internal sealed record TableTerms(
    Tolerance Tolerance,
    string? WrittenTolerance,
    ImmutableArray<string> NotAbout,
    ImmutableArray<Evidence> Evidence,
    string? Retrieved,
    ClaimStatus Status,
    string? ReviewBy);
