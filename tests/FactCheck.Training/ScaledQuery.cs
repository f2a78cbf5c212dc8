using FactCheck.Matches.Ranking.Candidates;
using FactCheck.Matches.Ranking.Features;

namespace FactCheck.Training;

/// <summary>A query's features brought to like scales, and how its right candidate pulls at the weights.</summary>
internal sealed class ScaledQuery(WeighedQuery query)
{
    private static readonly int MostCandidates = SearchEffort.Full.Weighed;
    private static readonly int Width = FeatureReader.Count;
    private readonly int count = Math.Min(MostCandidates, query.Count);
    private readonly double[] features = [.. query.Features.Take(MostCandidates * Width)];
    private readonly double[] probabilities = new double[Math.Min(MostCandidates, query.Count)];
    private readonly double right = query.IsRight.Take(MostCandidates).Count(isRight => isRight);

    /// <summary>Divides each feature by its deviation over all queries, and gives the deviations.</summary>
    public static double[] Scale(ScaledQuery[] queries)
    {
        var (sums, squares) = (new double[Width], new double[Width]);
        foreach (var query in queries)
        {
            for (var at = 0; at < query.features.Length; at++)
            {
                sums[at % Width] += query.features[at];
                squares[at % Width] += query.features[at] * query.features[at];
            }
        }

        double rows = queries.Sum(query => query.count);
        double[] deviations = [.. sums.Select((sum, i) => Math.Sqrt(Math.Max(0, (squares[i] / rows) - (sum / rows * sum / rows)))).Select(deviation => deviation < 1e-5 ? 1 : deviation)];
        foreach (var query in queries)
        {
            for (var at = 0; at < query.features.Length; at++)
                query.features[at] /= deviations[at % Width];
        }

        return deviations;
    }

    public void AddGradient(double[] weights, double[] gradient)
    {
        if (right == 0)
            return;
        for (var c = 0; c < count; c++)
            probabilities[c] = Dot(weights, features.AsSpan(c * Width, Width));
        var highest = probabilities.Max();
        var sum = 0.0;
        for (var c = 0; c < count; c++)
            sum += probabilities[c] = Math.Exp(probabilities[c] - highest);
        for (var c = 0; c < count; c++)
        {
            var difference = (query.IsRight[c] ? 1 / right : 0) - (probabilities[c] / sum);
            if (Math.Abs(difference) < 1e-7)
                continue;
            var row = features.AsSpan(c * Width, Width);
            for (var i = 0; i < row.Length; i++)
                gradient[i] += difference * row[i];
        }
    }

    private static double Dot(double[] weights, ReadOnlySpan<double> row)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++)
            sum += weights[i] * row[i];
        return sum;
    }
}
