using FactCheck.Tables;

namespace FactCheck.Claims;

/// <summary>Recognises the words that open a sentence with how its subject came about: "Opened in 1974, the bridge has", "First climbed in 1911, the peak is".</summary>
internal static class OpeningParticiples
{
    private const string First = "First ";

    private static readonly WordList Words = new("Claims/opening-participles.tsv");

    /// <param name="opener">The sentence up to a date, or more of it.</param>
    public static bool Open(ReadOnlySpan<char> opener)
    {
        if (opener.StartsWith(First, StringComparison.Ordinal))
            opener = opener[First.Length..];
        var end = opener.IndexOf(' ');
        return end > 0 && Contains(opener[..end]);
    }

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
