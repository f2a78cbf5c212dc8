using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Benchmarks.Scale;

/// <summary>Scores every claim for some queries, in one pass over the claims that keeps only the words of the queries.</summary>
internal sealed class ExhaustiveScores
{
    private readonly Dictionary<string, List<(int Claim, int Frequency)>> postings;
    private readonly List<int> lengths = [];

    public ExhaustiveScores(IEnumerable<ImmutableArray<QueryTerm>> queries, IEnumerable<CuratedClaim> claims)
    {
        postings = queries.SelectMany(query => query).Select(term => term.Form).Distinct(StringComparer.Ordinal)
            .ToDictionary(form => form, _ => new List<(int, int)>(), StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var words = ClaimWords.Of(ClaimTexts.Of(claim));
            foreach (var (form, frequency) in words.Frequencies)
            {
                if (postings.TryGetValue(form, out var list))
                    list.Add((lengths.Count, frequency));
            }

            lengths.Add(words.Length);
        }
    }

    public ImmutableArray<Candidate> Best(ImmutableArray<QueryTerm> query, int count)
    {
        var average = Math.Max(1, lengths.Sum(length => (long)length) / (double)Math.Max(1, lengths.Count));
        var scores = new long[lengths.Count];
        foreach (var (form, weight) in query)
        {
            var list = CollectionsMarshal.AsSpan(postings[form]);
            var rarity = WordScore.Rarity(list.Length, lengths.Count);
            foreach (var (claim, frequency) in list)
                scores[claim] += WordScore.Contribution(weight, rarity, WordScore.Saturation(frequency, lengths[claim], average));
        }

        return [.. Enumerable.Range(0, scores.Length).Where(claim => scores[claim] > 0).OrderByDescending(claim => scores[claim]).ThenBy(claim => claim).Take(count)
            .Select(claim => new Candidate(claim, scores[claim]))];
    }
}
