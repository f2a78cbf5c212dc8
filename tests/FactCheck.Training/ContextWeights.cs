using FactCheck.Matches.Ranking.Features;

namespace FactCheck.Training;

/// <summary>
/// Weights of what surrounds a statement, set by judgement where a collection has nothing to learn them from: words of a claim that only the sentences around have explain it half as well as
/// words of the statement do, and who has said a thing is likely to say it again.
/// </summary>
internal static class ContextWeights
{
    private static readonly (Feature Feature, double Weight)[] Judged =
        [(Feature.NeighboursAddToClaim, 2), (Feature.NeighboursCoverClaim, 0.5), (Feature.SpeakerIsClaims, 1.5)];

    /// <summary>Sets the weights of features that no query of the collection has.</summary>
    public static double[] AddTo(double[] weights, IEnumerable<WeighedQuery> queries)
    {
        double[] all = [.. weights];
        foreach (var (feature, weight) in Judged)
        {
            if (queries.All(query => Enumerable.Range(0, query.Count).All(candidate => query.Row(candidate)[(int)feature] == 0)))
                all[(int)feature] = weight;
        }

        return all;
    }
}
