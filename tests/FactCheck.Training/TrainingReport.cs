using System.Collections.Immutable;
using System.Globalization;

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

    /// <summary>Of the matches shown with a score of some tenth, how many are right.</summary>
    public static ImmutableArray<string> Reliability(IEnumerable<(double Score, bool IsRight)> scores)
    {
        List<string> lines = ["score       shown  right"];
        foreach (var tenth in scores.GroupBy(match => (int)Math.Min(9, match.Score * 10)).OrderBy(tenth => tenth.Key))
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{tenth.Key / 10.0:F1} to {(tenth.Key + 1) / 10.0:F1}  {tenth.Count(),5}  {tenth.Average(match => match.IsRight ? 1.0 : 0):F3}"));
        lines.ForEach(Print);
        return [.. lines];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Print(string line) => Console.WriteLine(line);
}
