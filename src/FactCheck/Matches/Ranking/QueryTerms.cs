using System.Collections.Immutable;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Ranking;

/// <summary>The words of a query by which candidates are sought.</summary>
internal static class QueryTerms
{
    private const int MostTerms = 128;
    private const int TextWeight = 4;

    /// <summary>What a candidate's score is divided by to be one of BM25, as others write it.</summary>
    public const double ScoreUnit = TextWeight * WordScore.RarityUnit * WordScore.SaturationUnit;
    private const int SpeakerWeight = 2;
    private const int NeighbourWeight = 1;

    public static ImmutableArray<QueryTerm> Of(ClaimQuery query)
    {
        var weights = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        Add(query.Text, TextWeight);
        Add(query.Speaker, SpeakerWeight);
        if (!query.Before.IsEmpty)
            Add(query.Before[^1], NeighbourWeight);
        if (!query.After.IsEmpty)
            Add(query.After[0], NeighbourWeight);
        return [.. weights.Select(pair => new QueryTerm(pair.Key, pair.Value))];

        void Add(string? text, int weight)
        {
            foreach (var term in RankedText.Terms(text))
            {
                if (weights.Count == MostTerms)
                    return;
                weights.TryAdd(term.Form, weight);
            }
        }
    }
}
