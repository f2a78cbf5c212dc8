namespace FactCheck.Mentions.Numbers;

/// <summary>Says at once of most words that they are not in a table: by their first two letters and their length.</summary>
internal sealed class WordFilter
{
    private const int LetterBits = 5;
    private const int LengthBits = 5;
    private readonly bool[] seen = new bool[1 << (LetterBits + LetterBits + LengthBits)];

    public WordFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
            seen[Key(word)] = true;
    }

    /// <summary>A filter of first words: of the letters, or the one mark, that each entry begins with.</summary>
    public static WordFilter OfFirstWords(IEnumerable<string> entries) => new(entries.Select(FirstWord));

    public bool MayContain(ReadOnlySpan<char> word) => seen[Key(word)];

    private static string FirstWord(string entry)
    {
        var end = 0;
        while (end < entry.Length && char.IsLetter(entry[end]))
            end++;
        return entry[..Math.Max(1, end)];
    }

    /// <summary>The low five bits of a letter are the same in either case.</summary>
    private static int Key(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return 0;
        const int letter = (1 << LetterBits) - 1;
        var second = word.Length > 1 ? word[1] & letter : 0;
        return (((word[0] & letter) << LetterBits) | second) << LengthBits | Math.Min(word.Length, (1 << LengthBits) - 1);
    }
}
