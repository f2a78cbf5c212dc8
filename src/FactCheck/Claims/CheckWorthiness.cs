using System.Collections.Immutable;

namespace FactCheck.Claims;

/// <summary>How much a claim asks to be checked, from 0 to 1, and why.</summary>
public sealed record CheckWorthiness(double Score, ImmutableArray<string> Reasons);
