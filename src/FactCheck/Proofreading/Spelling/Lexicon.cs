namespace FactCheck.Proofreading.Spelling;

/// <summary>Tells whether a word, in small letters and with straight apostrophes, is English.</summary>
internal static class Lexicon
{
    private const int LongestWord = 40;

    private static readonly string[] Contractions = ["'s", "'d", "'ll", "'ve", "'re", "n't"];

    /// <summary>What the list says of a word or of what stands before its apostrophe; null where it has neither.</summary>
    public static WordEntry? Find(ReadOnlySpan<char> word)
    {
        var list = WordAutomaton.Shared;
        if (list.Find(word) is { } entry)
            return entry;
        if (word.Contains('\''))
        {
            foreach (var ending in Contractions)
            {
                if (word.Length > ending.Length && word.EndsWith(ending))
                    return list.Find(word[..^ending.Length]);
            }
        }

        return null;
    }

    /// <summary>Whether the list has the word, or English can form it from words that it has.</summary>
    public static bool Knows(ReadOnlySpan<char> word) => Find(word) is not null || WordForms.IsFormed(WithoutPossessive(word)) || HasUnaccented(word);

    /// <summary>"exposé" and "naïve" are in the list without their accents, or with.</summary>
    private static bool HasUnaccented(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyInRange('\u00E0', '\u00FF') || word.Length > LongestWord)
            return false;
        Span<char> plain = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
            plain[i] = EditCosts.Plain(word[i]);
        return WordAutomaton.Shared.Find(plain[..word.Length]) is not null;
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) => word.EndsWith("'s") ? word[..^2] : word;
}
