namespace FactCheck.Matches.Indexing;

/// <summary>
/// How much a word that a claim shares with a text counts: Okapi BM25 with fields (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework", 2009), in whole numbers, so that a
/// sum is the same in whatever order it is made.
/// </summary>
internal static class ImpactFormula
{
    public const int StatementWeight = 1;
    public const int TitleWeight = 1;
    public const int SubjectWeight = 1;
    public const int PropertyWeight = 1;

    /// <summary>What a score of one is in whole numbers.</summary>
    public const double Unit = RarityUnit * MostImpact;

    public const int MostImpact = byte.MaxValue;
    private const int RarityUnit = 1 << 12;

    /// <summary>k1: how soon a repeated word stops to count.</summary>
    private const double Saturation = 1.2;

    /// <summary>b: how much a long claim pays for its length, from 0 to 1.</summary>
    private const double LengthWeight = 0.5;

    /// <summary>The part of a word's score that does not depend on the other claims, from 1 to <see cref="MostImpact"/>.</summary>
    /// <param name="frequency">How often the claim has the word, each field by its weight.</param>
    /// <param name="length">How many words the claim has, counted likewise.</param>
    public static byte Impact(int frequency, int length, double averageLength)
    {
        var norm = 1 - LengthWeight + (LengthWeight * length / averageLength);
        return (byte)Math.Max(1, Math.Round(MostImpact * frequency / (frequency + (Saturation * norm))));
    }

    /// <summary>How much it tells that a claim has the word: something, even where all claims have it.</summary>
    public static int Rarity(int claimsWithIt, int claims) =>
        Math.Max(1, (int)Math.Round(RarityUnit * Math.Log(1 + ((claims - claimsWithIt + 0.5) / (claimsWithIt + 0.5)))));
}
