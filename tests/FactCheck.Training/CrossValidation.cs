namespace FactCheck.Training;

/// <summary>Judges each query by weights that were learned without it, nor any other query with the same answer.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    public static Dictionary<WeighedQuery, double[]> Margins(WeighedQuery[] queries)
    {
        var margins = new Dictionary<WeighedQuery, double[]>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = LinearTrainer.Train([.. queries.Where(query => FoldOf(query) != fold)]);
            foreach (var query in queries.Where(query => FoldOf(query) == fold))
                margins[query] = LinearTrainer.Margins(weights, query);
        }

        return margins;
    }

    public static WeighedQuery[] Part(WeighedQuery[] queries, string part) => [.. queries.Where(query => query.Judged.Part == part)];

    private static int FoldOf(WeighedQuery query) => query.Judged.Answers[0] * 7919 % 104_729 % Folds;
}
