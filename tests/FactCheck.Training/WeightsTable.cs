using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Matches.Ranking.Features;
using FactCheck.Matches.Ranking.Models;

namespace FactCheck.Training;

/// <summary>Writes what was learned as a data table of the library.</summary>
internal static class WeightsTable
{
    public static void Write(string path, double[] weights, Calibration calibration, string collection, int queries, double figure)
    {
        List<(string Name, double Value)> rows =
        [
            .. Enum.GetValues<Feature>().Select(feature => (feature.ToString(), weights[(int)feature])),
            (RankingModel.MarginName, calibration.Margin), (RankingModel.LeadName, calibration.Lead), (RankingModel.OffsetName, calibration.Offset),
        ];
        var text = new StringBuilder();
        text.Append("# What each feature of a ranked claim is worth, and how a sum of them becomes a score. Written by tests/FactCheck.Training; nothing in it is random.\n");
        text.Append(CultureInfo.InvariantCulture, $"# Source: learned from the {queries} queries of {collection}, the train and dev parts of CheckThat! 2020 task 2 (all of them); five-fold cross-validated MAP@5 {figure:F4}.\n");
        text.Append("# The weights of speakers and of sentences around, of which that collection has none, are set by judgement (tests/FactCheck.Training/ContextWeights.cs).\n");
        text.Append("# Licence: MIT; the collection is free for research, and nothing of it but these weights is kept.\n");
        foreach (var (name, value) in rows.OrderBy(row => row.Name, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{name}\t{value:0.#####}\n");
        File.WriteAllText(path, text.ToString());
    }

    public static void WriteKnots(string path, Calibration calibration, ImmutableArray<string> reliability)
    {
        var text = new StringBuilder();
        text.Append("# How many matches are right at which log-odds of a margin: number, log-odds, share. Written by tests/FactCheck.Training with weights.tsv, from the same source.\n");
        text.Append("# Of the first five matches of each query, once with and once without its answers on record, each judged by weights and knots learned from other queries:\n");
        foreach (var line in reliability)
            text.Append(CultureInfo.InvariantCulture, $"#   {line}\n");
        text.Append("# A claim that says the same as an answer in the same words counts as right. Source: see weights.tsv. Licence: MIT.\n");
        for (var at = 0; at < calibration.Knots.Length; at++)
            text.Append(CultureInfo.InvariantCulture, $"{at + 1:00}\t{calibration.Knots[at].LogOdds:0.####}\t{calibration.Knots[at].Score:0.####}\n");
        File.WriteAllText(path, text.ToString());
    }
}
