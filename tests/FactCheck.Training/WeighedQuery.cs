using FactCheck.Matches.Ranking;
using FactCheck.Matches.Ranking.Features;

namespace FactCheck.Training;

/// <summary>A query's candidates as features, and which of them are right.</summary>
/// <param name="IsRight">What the collection says.</param>
/// <param name="SaysTheSame">Also right are claims that say the same as a right one in the same words; collections hold such copies and name one of them.</param>
internal sealed record WeighedQuery(JudgedQuery Judged, double[] Features, bool[] IsRight, bool[] SaysTheSame)
{
    private const int MostRead = 5;

    public int Count => IsRight.Length;

    public ReadOnlySpan<double> Row(int candidate) => Features.AsSpan(candidate * FeatureReader.Count, FeatureReader.Count);

    public static WeighedQuery Of(ClaimRanker ranker, JudgedQuery judged, ClaimCopies copies) => Of(judged, copies, ranker.Weigh(judged.Query, ranker.Weighed));

    /// <summary>The query as if no claim answered it.</summary>
    public static WeighedQuery Unanswered(ClaimRanker ranker, JudgedQuery judged, ClaimCopies copies) =>
        Of(judged, copies, ranker.Weigh(judged.Query, ranker.Weighed, ordinal => copies.Answers(judged, ordinal)));

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

    private static WeighedQuery Of(JudgedQuery judged, ClaimCopies copies, WeighedCandidates weighed)
    {
        int[] ordinals = [.. weighed.Candidates.Select(candidate => candidate.Ordinal)];
        return new(judged, weighed.Features, [.. ordinals.Select(ordinal => judged.Answers.Contains(ordinal))], [.. ordinals.Select(ordinal => copies.Answers(judged, ordinal))]);
    }
}
