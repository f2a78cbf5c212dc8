using FactCheck.Tables;

namespace FactCheck.Matches.Readings;

/// <summary>Little words that make a clause speak of another instance, of several things or of a part: "bombed again", "the other members".</summary>
internal static class TurningWords
{
    private static readonly WordList Words = new("Matches/Readings/turning-words.tsv");

    public static bool Contains(string word) => Words.Contains(word);
}
