namespace FactCheck.Matches.Ranking.Features;

/// <summary>The features of one candidate.</summary>
internal readonly ref struct FeatureRow(Span<double> values)
{
    private readonly Span<double> values = values;

    public double this[Feature feature]
    {
        get => values[(int)feature];
        set => values[(int)feature] = value;
    }

    /// <summary>A share, nought of nothing.</summary>
    public static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
