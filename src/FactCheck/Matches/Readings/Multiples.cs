using FactCheck.Tables;

namespace FactCheck.Matches.Readings;

/// <summary>Words that make another amount of what they stand before: "twice 28,500", "half the height of".</summary>
internal static class Multiples
{
    private static readonly WordList Words = new("Matches/Readings/multiples.tsv");

    public static bool Contains(string word) => Words.Contains(word);
}
