namespace FactCheck.Matches.Ranking.Candidates;

/// <summary>How much is done to answer one query. Many claims share so much that looking at more of them finds little, and each one costs.</summary>
/// <param name="Weighed">How many candidates are weighed by their texts.</param>
/// <param name="Postings">How many claims the words that candidates are sought by may have together (<see cref="SoughtTerms"/>).</param>
internal readonly record struct SearchEffort(int Weighed, int Postings)
{
    /// <summary>The most claims of a database in which every word is sought.</summary>
    public const int MostClaimsSearchedByAllWords = 1 << 19;

    /// <summary>What is done in a database in which time is short of nothing, and what the weights were learned with.</summary>
    public static SearchEffort Full { get; } = new(160, int.MaxValue);

    private static readonly SearchEffort Spared = new(64, 1 << 18);

    public static SearchEffort Of(int claims) => claims <= MostClaimsSearchedByAllWords ? Full : Spared;
}
