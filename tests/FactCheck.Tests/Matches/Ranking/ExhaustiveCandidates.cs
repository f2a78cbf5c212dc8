using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Tests.Matches.Ranking;

/// <summary>Scores every claim that has a word of a query: what an index has to find.</summary>
internal sealed class ExhaustiveCandidates
{
    private readonly Dictionary<string, List<Posting>> postings = new(StringComparer.Ordinal);
    private readonly int count;

    public ExhaustiveCandidates(ImmutableArray<CuratedClaim> claims)
    {
        count = claims.Length;
        var lengths = new int[claims.Length];
        for (var ordinal = 0; ordinal < claims.Length; ordinal++)
        {
            var words = ClaimWords.Of(ClaimTexts.Of(claims[ordinal]));
            lengths[ordinal] = words.Length;
            foreach (var (form, frequency) in words.Frequencies)
                (CollectionsMarshal.GetValueRefOrAddDefault(postings, form, out _) ??= []).Add(new(ordinal, frequency));
        }

        var average = Math.Max(1, lengths.Sum(length => (long)length) / (double)Math.Max(1, claims.Length));
        foreach (var list in postings.Values)
        {
            foreach (ref var posting in CollectionsMarshal.AsSpan(list))
                posting = posting with { Saturation = WordScore.Saturation(posting.Saturation, lengths[posting.Ordinal], average) };
        }
    }

    public ImmutableArray<Candidate> Candidates(ImmutableArray<QueryTerm> terms, int wanted)
    {
        var scores = new long[count];
        foreach (var term in terms)
        {
            if (!postings.TryGetValue(term.Form, out var list))
                continue;
            var rarity = WordScore.Rarity(list.Count, count);
            foreach (var posting in CollectionsMarshal.AsSpan(list))
                scores[posting.Ordinal] += WordScore.Contribution(term.Weight, rarity, posting.Saturation);
        }

        return Best(scores, wanted);
    }

    private static ImmutableArray<Candidate> Best(long[] scores, int count)
    {
        var kept = new PriorityQueue<int, (long Score, int Earliness)>();
        for (var ordinal = 0; ordinal < scores.Length; ordinal++)
        {
            if (scores[ordinal] <= 0)
                continue;
            if (kept.Count < count)
                kept.Enqueue(ordinal, (scores[ordinal], -ordinal));
            else if (kept.TryPeek(out _, out var worst) && worst.Score < scores[ordinal])
                kept.DequeueEnqueue(ordinal, (scores[ordinal], -ordinal));
        }

        var best = new Candidate[kept.Count];
        for (var at = best.Length - 1; at >= 0; at--)
        {
            var ordinal = kept.Dequeue();
            best[at] = new(ordinal, scores[ordinal]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(best);
    }

    private readonly record struct Posting(int Ordinal, int Saturation);
}
