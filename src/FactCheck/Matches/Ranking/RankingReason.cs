namespace FactCheck.Matches.Ranking;

/// <summary>One thing that a claim was weighed by.</summary>
/// <param name="Feature">Its name in the table of weights.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Weight">What the table has for it.</param>
public sealed record RankingReason(string Feature, double Value, double Weight)
{
    /// <summary>What it adds to the claim's margin.</summary>
    public double Adds => Value * Weight;
}
