using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Matches.Ranking.Features;
using FactCheck.Tables;

namespace FactCheck.Matches.Ranking.Models;

/// <summary>What the features of a candidate are worth: a weighted sum, and what the sum means.</summary>
/// <param name="Weights">One a feature.</param>
internal sealed record RankingModel(ImmutableArray<double> Weights, Calibration Calibration)
{
    public const string MarginName = "Calibration.Margin";
    public const string LeadName = "Calibration.Lead";
    public const string OffsetName = "Calibration.Offset";

    private static readonly Lazy<RankingModel> FromTable = new(Load);

    /// <summary>The model that was trained (<c>weights.tsv</c>).</summary>
    public static RankingModel Trained => FromTable.Value;

    public double Margin(ReadOnlySpan<double> features)
    {
        var margin = 0.0;
        for (var i = 0; i < Weights.Length; i++)
            margin += Weights[i] * features[i];
        return margin;
    }

    /// <summary>The margin of each row.</summary>
    public double[] Margins(double[] rows)
    {
        var margins = new double[rows.Length / FeatureReader.Count];
        for (var row = 0; row < margins.Length; row++)
            margins[row] = Margin(rows.AsSpan(row * FeatureReader.Count, FeatureReader.Count));
        return margins;
    }

    private static RankingModel Load()
    {
        var values = DataTable.Load("Matches/Ranking/Models/weights.tsv").Rows
            .ToDictionary(row => row[0], row => Number(row[1]), StringComparer.Ordinal);
        return new([.. Enum.GetNames<Feature>().Select(name => values[name])], new(values[MarginName], values[LeadName], values[OffsetName], Knots()));
    }

    private static ImmutableArray<CalibrationKnot> Knots() =>
        [.. DataTable.Load("Matches/Ranking/Models/calibration.tsv").Rows.Select(row => new CalibrationKnot(Number(row[1]), Number(row[2])))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
