using System.Collections.Immutable;
using FactCheck.CuratedClaims;

namespace FactCheck.Matches.Ranking;

/// <summary>
/// Ranks curated claims by how much of a text's words they share: BM25 over words and over character grams. It finds what may speak of the same thing;
/// whether it does is <see cref="ClaimMatcher"/>'s to say.
/// </summary>
public sealed class ClaimRanker
{
    private const double WordWeight = 1;
    private const double GramWeight = 0.35;
    private readonly ImmutableArray<string> ids;
    private readonly Bm25Index words = new(saturation: 1.2, lengthWeight: 0.5);
    private readonly Bm25Index grams = new(saturation: 1.2, lengthWeight: 0.5);

    /// <param name="claims">All of them are ranked, whatever their status and whether they have a value or not.</param>
    public ClaimRanker(ImmutableArray<CuratedClaim> claims)
    {
        ids = [.. claims.Select(claim => claim.Id)];
        foreach (var claim in claims)
        {
            var terms = Words(string.Join(' ', [claim.Statement, claim.Title ?? "", .. claim.Subjects, .. claim.Properties]));
            words.Add(terms);
            grams.Add(CharacterGrams.Of(terms));
        }
    }

    /// <summary>The best <paramref name="top"/> claims, best first; claims that share nothing with the text are left out.</summary>
    public ImmutableArray<RankedClaim> Rank(string text, int top)
    {
        var terms = Words(text);
        var queryWords = terms.ToImmutableHashSet(StringComparer.Ordinal);
        var queryGrams = CharacterGrams.Of(queryWords).ToImmutableHashSet(StringComparer.Ordinal);
        var scores = new double[ids.Length];
        words.Score(queryWords, WordWeight, scores);
        grams.Score(queryGrams, GramWeight, scores);
        var ideal = (WordWeight * words.Ideal(queryWords)) + (GramWeight * grams.Ideal(queryGrams));
        return [.. Best(scores, top).Select(document => new RankedClaim(ids[document], Math.Round(Math.Min(1, scores[document] / ideal), 4)))];
    }

    /// <summary>The documents of the highest scores, best first; of equal ones the earlier document.</summary>
    private static Stack<int> Best(double[] scores, int top)
    {
        var kept = new PriorityQueue<int, (double Score, int Order)>();
        for (var document = 0; document < scores.Length; document++)
        {
            if (scores[document] <= 0)
                continue;
            kept.Enqueue(document, (scores[document], -document));
            if (kept.Count > top)
                kept.Dequeue();
        }

        var best = new Stack<int>();
        while (kept.TryDequeue(out var document, out _))
            best.Push(document);
        return best;
    }

    private static List<string> Words(string text) => [.. TermReader.Read(text).Select(term => term.Form)];
}
