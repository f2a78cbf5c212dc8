namespace FactCheck.Matches.Vocabulary;

/// <summary>Long words with one letter left out, which is how they are misspelt most.</summary>
internal static class Misspellings
{
    private const int ShortestWord = 9;

    public static IEnumerable<string> Of(string word) =>
        word.Length < ShortestWord ? [] : Enumerable.Range(1, word.Length - 1).Select(at => word.Remove(at, 1));
}
