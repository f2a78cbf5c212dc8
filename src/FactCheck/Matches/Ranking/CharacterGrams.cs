namespace FactCheck.Matches.Ranking;

/// <summary>Cuts words into overlapping pieces, so that a misspelt or inflected word still meets its like.</summary>
internal static class CharacterGrams
{
    private const int Shortest = 3;
    private const int Longest = 5;

    /// <summary>The pieces of three to five characters of each word, its borders marked: "coal" gives "^coa", "coal", "oal$" and others.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var marked = $"^{word}$";
            for (var length = Shortest; length <= Longest; length++)
            {
                for (var at = 0; at + length <= marked.Length; at++)
                    yield return marked.Substring(at, length);
            }
        }
    }
}
