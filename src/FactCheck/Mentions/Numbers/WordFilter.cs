namespace FactCheck.Mentions.Numbers;

/// <summary>Says at once of nearly every word that is not in a table that it is not: by its first two and last two letters and its length.</summary>
internal sealed class WordFilter
{
    private const int CellBits = 15;
    private const int WordBits = 6;

    /// <summary>A bit for each of 32,768 cells: small, so that it stays near the processor.</summary>
    private readonly ulong[] cells = new ulong[1 << (CellBits - WordBits)];

    public WordFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var cell = Cell(word);
            cells[cell >> WordBits] |= 1UL << (cell & ((1 << WordBits) - 1));
        }
    }

    /// <summary>A filter of first words: of the letters, or the one mark, that each entry begins with.</summary>
    public static WordFilter OfFirstWords(IEnumerable<string> entries) => new(entries.Select(FirstWord));

    public bool MayContain(ReadOnlySpan<char> word)
    {
        var cell = Cell(word);
        return (cells[cell >> WordBits] & (1UL << (cell & ((1 << WordBits) - 1)))) != 0;
    }

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
        const uint letter = 31;
        const uint spread = 0x9E3779B1;
        var last = word.Length - 1;
        var ends = (word[0] & letter) | ((word[Math.Min(1, last)] & letter) << 5) | ((word[last] & letter) << 10) | ((word[Math.Max(0, last - 1)] & letter) << 15);
        return (int)(unchecked((ends + ((uint)word.Length << 20)) * spread) >> (32 - CellBits));
    }
}
