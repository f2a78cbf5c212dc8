namespace FactCheck.Training;

/// <summary>Judges each query by weights that were learned without it, nor any other query with the same answer.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    /// <param name="unanswered">The same queries without their answers; they are judged and nothing is learned from them.</param>
    public static Dictionary<WeighedQuery, double[]> Margins(WeighedQuery[] queries, WeighedQuery[] unanswered)
    {
        var margins = new Dictionary<WeighedQuery, double[]>(ReferenceEqualityComparer.Instance);
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = LinearTrainer.Train([.. queries.Where(query => FoldOf(query) != fold)]);
            foreach (var query in queries.Concat(unanswered).Where(query => FoldOf(query) == fold))
                margins[query] = LinearTrainer.Margins(weights, query);
        }

        return margins;
    }

    /// <summary>The scores of the first matches of each query, by a calibration that was fitted to other queries.</summary>
    public static IEnumerable<(double Score, bool IsRight)> Scores(WeighedQuery[] queries, Dictionary<WeighedQuery, double[]> margins)
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var calibration = Calibrator.Fit([.. queries.Where(query => FoldOf(query) != fold)], margins);
            foreach (var example in Calibrator.Examples(queries.Where(query => FoldOf(query) == fold), margins))
                yield return (calibration.Score(example.Margin, example.Lead), example.IsRight);
        }
    }

    public static WeighedQuery[] Part(WeighedQuery[] queries, string part) => [.. queries.Where(query => query.Judged.Part == part)];

    private static int FoldOf(WeighedQuery query) => query.Judged.Answers[0] * 7919 % 104_729 % Folds;
}
