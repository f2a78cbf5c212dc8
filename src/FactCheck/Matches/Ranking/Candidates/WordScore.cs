namespace FactCheck.Matches.Ranking.Candidates;

/// <summary>
/// The score by which candidates are chosen: BM25 over fields (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework", 2009). All of it is in whole
/// numbers, so that a sum is the same in whatever order an index adds it up.
/// </summary>
internal static class WordScore
{
    /// <summary>k1: how soon a repeated word stops to count.</summary>
    private const double RepetitionLimit = 0.9;

    /// <summary>b: how much a long claim pays for its length, from 0 to 1.</summary>
    private const double LengthWeight = 0.4;

    public const int RarityUnit = 64;
    public const double SaturationUnit = 1024;

    /// <summary>The largest <see cref="Saturation"/> there can be: a bound on what a claim can gain from a word, whatever the claim.</summary>
    public const int LargestSaturation = (int)((RepetitionLimit + 1) * SaturationUnit) + 1;

    /// <summary>What one word of a query adds to the score of a claim that has it.</summary>
    public static long Contribution(int weight, int rarity, int saturation) => (long)weight * rarity * saturation;

    /// <summary>How much a word tells: the rarer, the more; even a word of every claim tells something.</summary>
    public static int Rarity(int claimsWith, int claims) =>
        Math.Max(1, (int)Math.Round(RarityUnit * Math.Log(1 + ((claims - claimsWith + 0.5) / (claimsWith + 0.5)))));

    /// <summary>How well a claim covers a word, from 0 to <see cref="LargestSaturation"/>: grows with the word's frequency and falls with the claim's length.</summary>
    /// <param name="frequency">How often the claim has the word, each place counted by its field's weight (<see cref="ClaimWords"/>).</param>
    /// <param name="length">The sum of all frequencies of the claim.</param>
    /// <param name="averageLength">The average of all claims' lengths.</param>
    public static int Saturation(int frequency, int length, double averageLength)
    {
        var occurrences = (double)frequency / ClaimWords.UnitWeight;
        var norm = 1 - LengthWeight + (LengthWeight * length / averageLength);
        return (int)Math.Round(SaturationUnit * occurrences * (RepetitionLimit + 1) / (occurrences + (RepetitionLimit * norm)));
    }
}
