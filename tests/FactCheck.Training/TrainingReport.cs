using System.Globalization;
using FactCheck.Matches.Ranking.Models;

namespace FactCheck.Training;

/// <summary>Prints what was measured.</summary>
internal sealed class TrainingReport(WeighedQuery[] queries)
{
    public void Recall()
    {
        foreach (var count in new[] { 5, 20, 50, 100, 160 })
            Print($"the answer among the first {count}: {queries.Average(query => query.IsRight.Take(count).Contains(true) ? 1.0 : 0):F4}");
    }

    /// <summary>MAP@5 of each part and of all queries; gives the last.</summary>
    public double Precision(string name, Func<WeighedQuery, double[]> margins)
    {
        var all = queries.Average(query => query.AveragePrecision(margins(query)));
        var parts = queries.GroupBy(query => query.Judged.Part).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Key} {part.Average(query => query.AveragePrecision(margins(query))):F4}"));
        Print($"MAP@5 {name}: {string.Join(", ", parts)}, all {all:F4}");
        return all;
    }

    /// <summary>Of the matches shown with a score of some tenth, how many are right; half of the queries have their answers taken away.</summary>
    public void Reliability(Calibration calibration, Dictionary<WeighedQuery, double[]> margins)
    {
        var shown = Calibrator.Examples(queries, margins).Select(example => (Score: calibration.Score(example.Margin, example.Lead), example.IsRight)).ToArray();
        Print("score       shown  right");
        for (var tenth = 0; tenth < 10; tenth++)
        {
            var inside = shown.Where(match => (int)Math.Min(9, match.Score * 10) == tenth).ToArray();
            if (inside.Length > 0)
                Print($"{tenth / 10.0:F1} to {(tenth + 1) / 10.0:F1}  {inside.Length,5}  {inside.Average(match => match.IsRight ? 1.0 : 0):F3}");
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Print(string line) => Console.WriteLine(line);
}
