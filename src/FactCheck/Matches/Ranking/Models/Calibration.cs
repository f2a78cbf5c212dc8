namespace FactCheck.Matches.Ranking.Models;

/// <summary>
/// Turns margins into scores of which nine in ten are right at 0.9 (J. Platt, "Probabilistic outputs for support vector machines", 1999). A score grows with the margin
/// itself and with its lead over the other candidates of the query, so that it keeps their order.
/// </summary>
internal sealed record Calibration(double Margin, double Lead, double Offset)
{
    private const double LeastLead = -20;

    /// <summary>The logarithm of the share that each margin has among all, as if one of them had to be right.</summary>
    public static double[] Leads(double[] margins)
    {
        if (margins.Length == 0)
            return [];
        var highest = margins.Max();
        var all = highest + Math.Log(margins.Sum(margin => Math.Exp(margin - highest)));
        return [.. margins.Select(margin => Math.Max(LeastLead, margin - all))];
    }

    public double Score(double margin, double lead) => 1 / (1 + Math.Exp(-((Margin * margin) + (Lead * lead) + Offset)));
}
