using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Ranking;

/// <summary>
/// Ranks curated claims for a statement. It finds what may speak of the same thing; whether it does is <see cref="ClaimMatcher"/>'s to say. Safe to share between threads.
/// </summary>
public sealed class ClaimRanker
{
    private readonly ImmutableArray<CuratedClaim> claims;
    private readonly ICandidateSource source;

    /// <param name="claims">All of them are ranked, whatever their status and whether they have a value or not.</param>
    public ClaimRanker(ImmutableArray<CuratedClaim> claims)
        : this(claims, new CandidatesInMemory(claims))
    {
    }

    internal ClaimRanker(ImmutableArray<CuratedClaim> claims, ICandidateSource source)
    {
        this.claims = claims;
        this.source = source;
    }

    /// <summary>The best <paramref name="top"/> claims, best first; claims that share no word with the statement are left out.</summary>
    public ImmutableArray<RankedClaim> Rank(ClaimQuery query, int top)
    {
        var terms = QueryTerms.Of(query);
        var ideal = terms.Sum(term => WordScore.Contribution(term.Weight, WordScore.Rarity(source.ClaimsWith(term.Form), source.Count), WordScore.LargestSaturation));
        return [.. source.Candidates(terms, top).Select(candidate => new RankedClaim(claims[candidate.Ordinal].Id, Math.Round((double)candidate.Score / ideal, 4)))];
    }
}
