using System.Collections.Immutable;

namespace FactCheck.Matches;

/// <summary>What the matcher found for one claim.</summary>
/// <param name="Matches">Curated claims that speak of the same thing, best first.</param>
/// <param name="Related">Curated claims about the same subject that cannot be compared with it, best first, for the editor to look at.</param>
public sealed record MatchSet(ImmutableArray<Match> Matches, ImmutableArray<Match> Related)
{
    public static readonly MatchSet Empty = new([], []);

    /// <summary>All that were refused, those left out of the related ones too.</summary>
    internal ImmutableArray<Match> Refused { get; init; } = [];
}
