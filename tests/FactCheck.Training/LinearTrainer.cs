using FactCheck.Matches.Ranking.Features;

namespace FactCheck.Training;

/// <summary>Finds the weights of a sum of features, the right candidate against all others of its query, by gradient descent (Adam) with a pull towards nought.</summary>
internal static class LinearTrainer
{
    private const int Rounds = 300;
    private const double Step = 0.3;
    private const double Pull = 0.002;

    public static double[] Train(IReadOnlyList<WeighedQuery> queries)
    {
        ScaledQuery[] usable = [.. queries.Where(query => query.IsRight.Contains(true)).Select(query => new ScaledQuery(query))];
        var scale = ScaledQuery.Scale(usable);
        var weights = new double[FeatureReader.Count];
        var (mean, square) = (new double[weights.Length], new double[weights.Length]);
        for (var round = 1; round <= Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var query in usable)
                query.AddGradient(weights, gradient);
            for (var i = 0; i < weights.Length; i++)
            {
                var slope = (gradient[i] / usable.Length) - (Pull * weights[i]);
                mean[i] = (0.9 * mean[i]) + (0.1 * slope);
                square[i] = (0.99 * square[i]) + (0.01 * slope * slope);
                var (a, b) = (mean[i] / (1 - Math.Pow(0.9, round)), square[i] / (1 - Math.Pow(0.99, round)));
                weights[i] += Step / Math.Sqrt(round) * a / (Math.Sqrt(b) + 1e-8);
            }
        }

        return [.. weights.Select((weight, i) => Math.Round(weight / scale[i], 5))];
    }

    public static double[] Margins(double[] weights, WeighedQuery query)
    {
        var margins = new double[query.Count];
        for (var c = 0; c < query.Count; c++)
        {
            var row = query.Row(c);
            for (var i = 0; i < weights.Length; i++)
                margins[c] += weights[i] * row[i];
        }

        return margins;
    }
}
