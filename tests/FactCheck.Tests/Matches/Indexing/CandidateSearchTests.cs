using FactCheck.Matches;
using FactCheck.Matches.Indexing;
using FsCheck.Xunit;

namespace FactCheck.Tests.Matches.Indexing;

/// <summary>The search leaves out what cannot be among the best: what it finds is what scoring every claim would find.</summary>
public sealed class CandidateSearchTests
{
    private const int Claims = 20_000;

    /// <summary>Frequent words and rare ones: word n stands in one of n claims or so.</summary>
    private static readonly string[] Words = [.. Enumerable.Range(1, 400).Select(n => $"x{(char)('a' + (n / 26))}{(char)('a' + (n % 26))}o")];

    private static readonly Lazy<(ClaimIndex Index, List<string[]> Texts)> Sample = new(Build);

    [Property(MaxTest = 200)]
    public void The_best_are_those_of_exhaustive_scoring(int seed)
    {
        var random = new Random(seed);
        string[] query = [.. Enumerable.Range(0, 1 + random.Next(12)).Select(_ => Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 2))])];
        var count = 1 + random.Next(random.Next(2) == 0 ? 10 : 300);
        Assert.Equal(Exhaustive(query, count), Sample.Value.Index.Candidates(query, count));
    }

    [Fact]
    public void Of_claims_that_say_the_same_the_first_are_found()
    {
        using var index = ClaimIndex.Build(Enumerable.Range(0, 9_000).Select(i => SomeClaims.With(i, "Coal is mined here.", [], [])));
        Assert.Equal(Enumerable.Range(0, 7), index.Candidates(["coal"], 7).Select(candidate => candidate.Ordinal));
    }

    [Fact]
    public void Words_that_no_claim_has_find_nothing() => Assert.Equal([], Sample.Value.Index.Candidates(["nowhere"], 10));

    [Fact]
    public void An_empty_index_has_no_candidates()
    {
        using var index = ClaimIndex.Build([]);
        Assert.Equal([], index.Candidates(["coal"], 10));
    }

    private static (ClaimIndex Index, List<string[]> Texts) Build()
    {
        var random = new Random(7);
        var texts = new List<string[]>();
        for (var i = 0; i < Claims; i++)
        {
            // Some windows of claims have other words than the rest, as the files of a database do.
            var from = i / 3000 % 2 * 20;
            texts.Add([.. Enumerable.Range(0, 3 + random.Next(12)).Select(_ => Words[Math.Min(Words.Length - 1, from + (int)(0.9 / (random.NextDouble() + 0.002)))])]);
        }

        return (ClaimIndex.Build(texts.Select((words, i) => SomeClaims.With(i, string.Join(' ', words), [], []))), texts);
    }

    private static Candidate[] Exhaustive(string[] query, int count)
    {
        var texts = Sample.Value.Texts;
        var average = texts.Average(words => words.Length);
        var scores = new long[texts.Count];
        foreach (var term in query.Distinct())
        {
            var rarity = ImpactFormula.Rarity(texts.Count(words => words.Contains(term)), texts.Count);
            for (var i = 0; i < texts.Count; i++)
            {
                var frequency = texts[i].Count(word => word == term);
                if (frequency > 0)
                    scores[i] += (long)rarity * ImpactFormula.Impact(frequency, texts[i].Length, average);
            }
        }

        return [.. scores.Index().Where(score => score.Item > 0).OrderByDescending(score => score.Item).ThenBy(score => score.Index).Take(count)
            .Select(score => new Candidate(score.Index, score.Item / ImpactFormula.Unit))];
    }
}
