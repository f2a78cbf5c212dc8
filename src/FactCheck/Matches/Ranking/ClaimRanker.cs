using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Indexing;
using FactCheck.Matches.Ranking.Candidates;
using FactCheck.Matches.Ranking.Features;
using FactCheck.Matches.Ranking.Models;
using FactCheck.Matches.Ranking.Profiles;

namespace FactCheck.Matches.Ranking;

/// <summary>
/// Ranks curated claims for a statement. It finds what may speak of the same thing; whether it does is <see cref="ClaimMatcher"/>'s to say. Safe to share between threads.
/// </summary>
public sealed class ClaimRanker
{
    /// <summary>Enough that two scores that differ are seldom written alike.</summary>
    private const int ScoreDigits = 6;

    private readonly RankingModel model = RankingModel.Trained;
    private readonly RankingIndex index;

    /// <param name="claims">All of them are ranked, whatever their status and whether they have a value or not.</param>
    public ClaimRanker(ImmutableArray<CuratedClaim> claims)
        : this(ClaimIndex.Build(claims))
    {
    }

    /// <param name="index">Claims are read from it as they are needed.</param>
    public ClaimRanker(ClaimIndex index)
    {
        this.index = index.Ranking;
        Weighed = SearchEffort.Of(this.index.Count).Weighed;
    }

    /// <summary>How many candidates are weighed by their texts.</summary>
    internal int Weighed { get; }

    /// <summary>The best <paramref name="top"/> claims, best first; claims that share no word with the statement are left out.</summary>
    public ImmutableArray<RankedClaim> Rank(ClaimQuery query, int top)
    {
        var weighed = Weigh(query, Math.Max(top, Weighed));
        var ranked = weighed.Scores.Take(top).Select(scored => new RankedClaim(index.IdOf(weighed.Candidates[scored.Rank].Ordinal), Math.Round(scored.Score, ScoreDigits)));
        // Beyond the weighed ones the candidates keep their order; none of them is likely to be right.
        var rest = weighed.Candidates.Skip(Weighed).Take(top - Weighed).Select(candidate => new RankedClaim(index.IdOf(candidate.Ordinal), 0));
        return [.. ranked, .. rest];
    }

    /// <summary>The best <paramref name="top"/> claims as <see cref="Rank"/> gives them, with all that each was weighed by.</summary>
    public ImmutableArray<RankingWorking> Explain(ClaimQuery query, int top)
    {
        var weighed = Weigh(query, Weighed);
        var margins = model.Margins(weighed.Features);
        var leads = Calibration.Leads(margins);
        return [.. weighed.Scores.Take(top).Select(scored => new RankingWorking(
            index.IdOf(weighed.Candidates[scored.Rank].Ordinal),
            scored.Rank + 1,
            weighed.Candidates[scored.Rank].Score / QueryTerms.ScoreUnit,
            Reasons(weighed.Features.AsSpan(scored.Rank * FeatureReader.Count, FeatureReader.Count)),
            margins[scored.Rank],
            scored.Score,
            model.Calibration.Working(margins[scored.Rank], leads[scored.Rank])))];
    }

    /// <param name="without">Claims that are passed over, as if they were not on record.</param>
    internal WeighedCandidates Weigh(ClaimQuery query, int count, Predicate<int>? without = null)
    {
        var terms = QueryTerms.Of(query);
        var candidates = index.Candidates(terms, count);
        if (without is not null)
            candidates = candidates.RemoveAll(candidate => without(candidate.Ordinal));
        var near = candidates.Length > Weighed ? candidates[..Weighed] : candidates;
        return new(candidates, FeatureReader.Read(QueryProfile.Of(query, index), near, Ideal(terms), index), model);
    }

    private long Ideal(ImmutableArray<QueryTerm> terms) =>
        terms.Sum(term => WordScore.Contribution(term.Weight, index.RarityOf(index.Find(term.Form)), WordScore.LargestSaturation));

    private ImmutableArray<RankingReason> Reasons(ReadOnlySpan<double> row)
    {
        var reasons = ImmutableArray.CreateBuilder<RankingReason>(row.Length);
        foreach (var feature in Enum.GetValues<Feature>())
            reasons.Add(new(feature.ToString(), row[(int)feature], model.Weights[(int)feature]));
        return reasons.ToImmutable();
    }
}
