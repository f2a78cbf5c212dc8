using FactCheck.Sentences;

namespace FactCheck.Mentions.Numbers;

/// <summary>Says at once of nearly every word that is not in a table that it is not, by its shape.</summary>
internal sealed class WordFilter
{
    private const int CellBits = 6;

    /// <summary>A bit for each shape: small, so that it stays near the processor.</summary>
    private readonly ulong[] cells = new ulong[1 << (WordShape.Bits - CellBits)];

    public WordFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var shape = WordShape.Of(word);
            cells[shape >> CellBits] |= BitOf(shape);
        }
    }

    /// <summary>A filter of first words: of the letters, or the one mark, that each entry begins with.</summary>
    public static WordFilter OfFirstWords(IEnumerable<string> entries) => new(entries.Select(FirstWord));

    public bool MayContain(ReadOnlySpan<char> word) => MayContain(WordShape.Of(word));

    /// <param name="shape">That of a token that is a word.</param>
    public bool MayContain(ushort shape) => (cells[shape >> CellBits] & BitOf(shape)) != 0;

    private static ulong BitOf(ushort shape) => 1UL << (shape & ((1 << CellBits) - 1));

    private static string FirstWord(string entry)
    {
        var end = 0;
        while (end < entry.Length && char.IsLetter(entry[end]))
            end++;
        return entry[..Math.Max(1, end)];
    }
}
