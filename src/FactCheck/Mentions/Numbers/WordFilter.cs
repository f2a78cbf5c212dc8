namespace FactCheck.Mentions.Numbers;

/// <summary>Says at once of most words that they are not in a table: by their first two letters and their length.</summary>
internal sealed class WordFilter
{
    private const int LetterBits = 5;
    private const int LongestLength = 31;

    /// <summary>Bit n at [first letter, second letter]: a word of n letters begins so. Small, so that it stays near the processor.</summary>
    private readonly uint[] lengths = new uint[1 << (LetterBits + LetterBits)];

    public WordFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
            lengths[Cell(word)] |= Length(word);
    }

    /// <summary>A filter of first words: of the letters, or the one mark, that each entry begins with.</summary>
    public static WordFilter OfFirstWords(IEnumerable<string> entries) => new(entries.Select(FirstWord));

    public bool MayContain(ReadOnlySpan<char> word) => (lengths[Cell(word)] & Length(word)) != 0;

    private static string FirstWord(string entry)
    {
        var end = 0;
        while (end < entry.Length && char.IsLetter(entry[end]))
            end++;
        return entry[..Math.Max(1, end)];
    }

    /// <summary>The low five bits of a letter are the same in either case.</summary>
    private static int Cell(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return 0;
        const int letter = (1 << LetterBits) - 1;
        var second = word.Length > 1 ? word[1] & letter : 0;
        return ((word[0] & letter) << LetterBits) | second;
    }

    private static uint Length(ReadOnlySpan<char> word) => 1u << Math.Min(word.Length, LongestLength);
}
