using FactCheck.Matches.Ranking.Models;

namespace FactCheck.Training;

/// <summary>Fits what margins mean, on margins that were not learned from their own query.</summary>
internal static class Calibrator
{
    private const int Shown = 5;
    private const int Rounds = 4_000;
    private const double Step = 0.05;

    /// <summary>The first matches of each query.</summary>
    public static IEnumerable<Example> Examples(IEnumerable<WeighedQuery> queries, Dictionary<WeighedQuery, double[]> margins)
    {
        foreach (var query in queries)
        {
            var list = margins[query];
            var leads = Calibration.Leads(list);
            foreach (var i in Enumerable.Range(0, list.Length).OrderByDescending(i => list[i]).ThenBy(i => i).Take(Shown))
                yield return new(list[i], leads[i], query.SaysTheSame[i]);
        }
    }

    public static Calibration Fit(WeighedQuery[] queries, Dictionary<WeighedQuery, double[]> margins)
    {
        Example[] examples = [.. Examples(queries, margins)];
        var odds = LogOdds(examples);
        return odds with { Knots = IsotonicFit.Knots(examples.Select(example => (odds.LogOdds(example.Margin, example.Lead), example.IsRight))) };
    }

    private static Calibration LogOdds(Example[] examples)
    {
        double[] weights = [0.1, 0.1, 0];
        double[] squares = [0, 0, 0];
        for (var round = 0; round < Rounds; round++)
        {
            double[] slopes = [0, 0, 0];
            var calibration = new Calibration(weights[0], weights[1], weights[2], []);
            foreach (var example in examples)
            {
                var difference = (example.IsRight ? 1 : 0) - (1 / (1 + Math.Exp(-calibration.LogOdds(example.Margin, example.Lead))));
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

        return new(Math.Round(weights[0], 4), Math.Round(weights[1], 4), Math.Round(weights[2], 4), []);
    }

    internal readonly record struct Example(double Margin, double Lead, bool IsRight);
}
