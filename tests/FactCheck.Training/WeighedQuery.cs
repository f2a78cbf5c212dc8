using System.Collections.Immutable;
using FactCheck.Matches.Ranking;
using FactCheck.Matches.Ranking.Features;

namespace FactCheck.Training;

/// <summary>A query's candidates as features, and which of them are right.</summary>
internal sealed record WeighedQuery(JudgedQuery Judged, ImmutableArray<int> Ordinals, double[] Features, bool[] IsRight)
{
    private const int MostRead = 5;

    public int Count => IsRight.Length;

    public ReadOnlySpan<double> Row(int candidate) => Features.AsSpan(candidate * FeatureReader.Count, FeatureReader.Count);

    public static WeighedQuery Of(ClaimRanker ranker, JudgedQuery judged)
    {
        var weighed = ranker.Weigh(judged.Query, ClaimRanker.Weighed);
        ImmutableArray<int> ordinals = [.. weighed.Candidates.Select(candidate => candidate.Ordinal)];
        return new(judged, ordinals, weighed.Features, [.. ordinals.Select(ordinal => judged.Answers.Contains(ordinal))]);
    }

    /// <summary>Average precision of the first five by these margins.</summary>
    public double AveragePrecision(double[] margins)
    {
        var order = Enumerable.Range(0, Count).OrderByDescending(i => margins[i]).ThenBy(i => i).Take(MostRead).ToArray();
        var (right, sum) = (0, 0.0);
        for (var rank = 0; rank < order.Length; rank++)
        {
            if (IsRight[order[rank]])
                sum += (double)++right / (rank + 1);
        }

        return sum / Math.Min(MostRead, Math.Max(1, Judged.Answers.Length));
    }
}
