using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking.Candidates;

/// <summary>The texts of a claim as ranking reads them, each read once.</summary>
/// <param name="Labels">The names of its subjects and properties, one after the other.</param>
/// <param name="Numbers">Those of statement and title.</param>
internal sealed record ClaimTexts(ImmutableArray<Term> Statement, ImmutableArray<Term> Title, ImmutableArray<Term> Labels, ImmutableArray<Term> Speaker, TextNumbers Numbers)
{
    /// <summary>How much a word counts in each of <see cref="Fields"/>.</summary>
    public static ReadOnlySpan<int> FieldWeights => [ClaimWords.UnitWeight, 2, 1, 1];

    public ImmutableArray<ImmutableArray<Term>> Fields => [Statement, Title, Labels, Speaker];

    public static ClaimTexts Of(CuratedClaim claim) => new(
        RankedText.Terms(claim.Statement),
        RankedText.Terms(claim.Title),
        [.. claim.Subjects.Concat(claim.Properties).SelectMany(label => RankedText.Terms(label))],
        RankedText.Terms(claim.Speaker),
        TextNumbers.Of($"{claim.Statement} | {claim.Title}"));
}
