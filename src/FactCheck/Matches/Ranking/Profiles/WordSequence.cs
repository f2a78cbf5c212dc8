namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>The words of a query's text in their order.</summary>
/// <param name="Words">The number of each word; negative for one that no claim has, the same for each place where it stands.</param>
/// <param name="Rarities">How much each word tells (<see cref="Candidates.WordScore.Rarity"/>, in natural logarithms).</param>
/// <param name="Names">Which words are written as names.</param>
internal sealed record WordSequence(int[] Words, float[] Rarities, bool[] Names, string[] Forms)
{
    public int Length => Words.Length;
}
