using FactCheck.Matches.Ranking.Models;

namespace FactCheck.Training;

/// <summary>Fits what margins mean, on margins that were not learned from their own query.</summary>
internal static class Calibrator
{
    private const int Shown = 5;
    private const int Rounds = 4_000;
    private const double Step = 0.05;

    /// <summary>The first matches of each query, once as they are and once with the answer taken away: a statement often has no claim on record.</summary>
    public static IEnumerable<Example> Examples(WeighedQuery[] queries, Dictionary<WeighedQuery, double[]> margins)
    {
        foreach (var query in queries)
        {
            var all = margins[query].Select((margin, i) => (Margin: margin, IsRight: query.IsRight[i])).ToArray();
            foreach (var list in new[] { all, [.. all.Where(match => !match.IsRight)] })
            {
                var leads = Calibration.Leads([.. list.Select(match => match.Margin)]);
                foreach (var i in Enumerable.Range(0, list.Length).OrderByDescending(i => list[i].Margin).ThenBy(i => i).Take(Shown))
                    yield return new(list[i].Margin, leads[i], list[i].IsRight);
            }
        }
    }

    public static Calibration Fit(WeighedQuery[] queries, Dictionary<WeighedQuery, double[]> margins)
    {
        Example[] examples = [.. Examples(queries, margins)];
        double[] weights = [0.1, 0.1, 0];
        double[] squares = [0, 0, 0];
        for (var round = 0; round < Rounds; round++)
        {
            double[] slopes = [0, 0, 0];
            var calibration = new Calibration(weights[0], weights[1], weights[2]);
            foreach (var example in examples)
            {
                var difference = (example.IsRight ? 1 : 0) - calibration.Score(example.Margin, example.Lead);
                slopes[0] += difference * example.Margin / examples.Length;
                slopes[1] += difference * example.Lead / examples.Length;
                slopes[2] += difference / examples.Length;
            }

            for (var i = 0; i < weights.Length; i++)
            {
                squares[i] = (0.99 * squares[i]) + (0.01 * slopes[i] * slopes[i]);
                weights[i] += Step / Math.Sqrt(1 + (round / 100.0)) * slopes[i] / (Math.Sqrt(squares[i]) + 1e-9);
                // A score must not fall while its margin grows.
                if (i < 2)
                    weights[i] = Math.Max(0.001, weights[i]);
            }
        }

        return new(Math.Round(weights[0], 4), Math.Round(weights[1], 4), Math.Round(weights[2], 4));
    }

    internal readonly record struct Example(double Margin, double Lead, bool IsRight);
}
