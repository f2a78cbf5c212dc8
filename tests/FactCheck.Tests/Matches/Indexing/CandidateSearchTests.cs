using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Matches.Indexing;
using FactCheck.Matches.Ranking.Candidates;
using FactCheck.Tests.Matches.Ranking;
using FsCheck.Xunit;

namespace FactCheck.Tests.Matches.Indexing;

/// <summary>The search leaves out what cannot be among the best: what it finds is what scoring every claim would find.</summary>
public sealed class CandidateSearchTests
{
    private const int Claims = 20_000;

    /// <summary>Frequent words and rare ones: word n stands in one of n claims or so.</summary>
    private static readonly string[] Words = [.. Enumerable.Range(1, 400).Select(n => $"x{(char)('a' + (n / 26))}{(char)('a' + (n % 26))}o")];

    private static readonly Lazy<(RankingIndex Index, ExhaustiveCandidates Exhaustive)> Sample = new(Build);

    [Property(MaxTest = 200)]
    public void The_best_are_those_of_exhaustive_scoring(int seed)
    {
        var random = new Random(seed);
        ImmutableArray<QueryTerm> query = [.. Enumerable.Range(0, 1 + random.Next(12)).Select(_ => Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 2))]).Distinct()
            .Select(word => new QueryTerm(word, 1 + random.Next(4)))];
        var count = 1 + random.Next(random.Next(2) == 0 ? 10 : 300);
        Assert.Equal(Sample.Value.Exhaustive.Candidates(query, count).AsEnumerable(), Sample.Value.Index.Candidates(query, count));
    }

    [Fact]
    public void Of_claims_that_say_the_same_the_first_are_found()
    {
        var index = ClaimIndex.Build(Enumerable.Range(0, 9_000).Select(i => SomeClaims.With(i, i % 3 == 0 ? "Coal is mined here." : "Oil is found there.", [], []))).Ranking;
        Assert.Equal([0, 3, 6, 9, 12, 15, 18], index.Candidates([new("coal", 1)], 7).Select(candidate => candidate.Ordinal));
    }

    [Fact]
    public void Words_that_no_claim_has_find_nothing() => Assert.Empty(Sample.Value.Index.Candidates([new("nowhere", 1)], 10));

    [Fact]
    public void An_empty_index_has_no_candidates()
    {
        Assert.Empty(ClaimIndex.Build([]).Ranking.Candidates([new("coal", 1)], 10));
    }

    private static (RankingIndex Index, ExhaustiveCandidates Exhaustive) Build()
    {
        var random = new Random(7);
        var claims = ImmutableArray.CreateBuilder<CuratedClaim>();
        for (var i = 0; i < Claims; i++)
        {
            // Some windows of claims have other words than the rest, as the files of a database do.
            var from = i / 3000 % 2 * 20;
            string[] words = [.. Enumerable.Range(0, 3 + random.Next(12)).Select(_ => Words[Math.Min(Words.Length - 1, from + (int)(0.9 / (random.NextDouble() + 0.002)))])];
            claims.Add(SomeClaims.With(i, string.Join(' ', words), [], []));
        }

        return (ClaimIndex.Build(claims).Ranking, new ExhaustiveCandidates(claims.ToImmutable()));
    }
}
