using System.Collections.Immutable;
using FactCheck.Matches.Ranking;

namespace FactCheck.Training;

/// <summary>A query with the ordinals of the claims that answer it.</summary>
/// <param name="Part">The part of the collection it is from.</param>
internal sealed record JudgedQuery(string Part, string Id, ClaimQuery Query, ImmutableArray<int> Answers);
