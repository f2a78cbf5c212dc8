using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Matches.Ranking.Models;

/// <summary>
/// Turns margins into scores of which nine in ten are right at 0.9. A margin and its lead over the other candidates of the query give log-odds (J. Platt, "Probabilistic
/// outputs for support vector machines", 1999), and knots say how many matches of such log-odds were right (B. Zadrozny and C. Elkan, "Transforming classifier scores into
/// accurate multiclass probability estimates", 2002). A score grows with the margin, so that it keeps the order.
/// </summary>
internal sealed record Calibration(double Margin, double Lead, double Offset, ImmutableArray<CalibrationKnot> Knots)
{
    private const double LeastLead = -20;

    /// <summary>How much a score may rise beyond the last knot, of which nothing is known but the order.</summary>
    private const double RiseBeyond = 0.005;

    /// <summary>The logarithm of the share that each margin has among all, as if one of them had to be right.</summary>
    public static double[] Leads(double[] margins)
    {
        if (margins.Length == 0)
            return [];
        var highest = margins.Max();
        var all = highest + Math.Log(margins.Sum(margin => Math.Exp(margin - highest)));
        return [.. margins.Select(margin => Math.Max(LeastLead, margin - all))];
    }

    public double LogOdds(double margin, double lead) => (Margin * margin) + (Lead * lead) + Offset;

    public double Score(double margin, double lead)
    {
        var odds = LogOdds(margin, lead);
        var (first, last) = (Knots[0], Knots[^1]);
        if (odds <= first.LogOdds)
            return first.Score * Math.Exp(odds - first.LogOdds);
        if (odds >= last.LogOdds)
            return Math.Min(1, last.Score + (RiseBeyond * (1 - Math.Exp(last.LogOdds - odds))));
        var (below, above) = Around(odds);
        return below.Score + ((above.Score - below.Score) * (odds - below.LogOdds) / (above.LogOdds - below.LogOdds));
    }

    /// <summary>The same in a line that can be worked out again: log-odds of margin and lead, and the knots between which they lie.</summary>
    public string Working(double margin, double lead)
    {
        var odds = LogOdds(margin, lead);
        var (first, last) = (Knots[0], Knots[^1]);
        var sum = string.Create(CultureInfo.InvariantCulture, $"log-odds {Margin} × {margin:0.0000} + {Lead} × lead {lead:0.0000} {(Offset < 0 ? '−' : '+')} {Math.Abs(Offset)} = {odds:0.0000}");
        if (odds <= first.LogOdds)
            return string.Create(CultureInfo.InvariantCulture, $"{sum}, at or below {first.LogOdds} of which {first.Score} were right");
        if (odds >= last.LogOdds)
            return string.Create(CultureInfo.InvariantCulture, $"{sum}, at or above {last.LogOdds} of which {last.Score} were right");
        var (below, above) = Around(odds);
        return string.Create(CultureInfo.InvariantCulture, $"{sum}, between {below.LogOdds} of which {below.Score} were right and {above.LogOdds} of which {above.Score} were");
    }

    private (CalibrationKnot Below, CalibrationKnot Above) Around(double odds)
    {
        var at = 1;
        while (Knots[at].LogOdds < odds)
            at++;
        return (Knots[at - 1], Knots[at]);
    }
}
