using System.Numerics;
using System.Runtime.CompilerServices;

namespace FactCheck.Tables;

/// <summary>The words of a table, found by their <see cref="WordHash"/>. Nearly every word that is not among them is turned away at the first look.</summary>
internal sealed class WordSet
{
    private const int HashBits = 32;
    private const int MaskBits = 6;

    /// <summary>Masks hold so many bits for each word that few words which are asked for in vain meet a set one, and stay small enough to lie near the processor.</summary>
    private const int BitsPerWord = 32;

    private readonly StringComparison comparison;

    private readonly ulong[] masks;
    private readonly int maskShift;

    /// <summary>The number of the first entry of each cell; 0 for none.</summary>
    private readonly ushort[] cells;

    private readonly int cellShift;
    private readonly Entry[] entries;

    /// <param name="words">Each once.</param>
    /// <param name="comparison">Ordinal, with case or without.</param>
    public WordSet(IReadOnlyCollection<string> words, StringComparison comparison)
    {
        this.comparison = comparison;
        var bits = BitOperations.Log2((uint)words.Count + 2) + 1;
        cellShift = HashBits - bits;
        cells = new ushort[1 << bits];
        maskShift = cellShift + MaskBits - BitOperations.Log2(BitsPerWord);
        masks = new ulong[1 << (HashBits - maskShift)];
        entries = new Entry[words.Count + 1];
        ushort number = 0;
        foreach (var word in words)
        {
            var hash = WordHash.Of(word);
            entries[++number] = new(word, hash, cells[hash >> cellShift]);
            cells[hash >> cellShift] = number;
            masks[hash >> maskShift] |= BitOf(hash);
        }
    }

    /// <summary>The first column of a data file.</summary>
    /// <param name="name">See <see cref="DataTable.Load"/>.</param>
    public static WordSet Load(string name, StringComparison comparison = StringComparison.OrdinalIgnoreCase) => new([.. DataTable.Load(name).Rows.Select(row => row[0])], comparison);

    /// <summary>What each of the entries begins with: its letters, or its one mark. In either case.</summary>
    public static WordSet OfFirstWords(IEnumerable<string> entries)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var byLetters = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var entry in entries)
            byLetters.Add(FirstWord(entry));
        return new(words, StringComparison.OrdinalIgnoreCase);
    }

    public bool Contains(ReadOnlySpan<char> word) => IndexOf(word, WordHash.Of(word)) >= 0;

    public bool Contains(ReadOnlySpan<char> word, uint hash) => IndexOf(word, hash) >= 0;

    /// <summary>False when no word of the set has the number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(uint hash) => (masks[hash >> maskShift] & BitOf(hash)) != 0;

    /// <summary>The place of the word among those that were given; -1 when it is none of them.</summary>
    public int IndexOf(ReadOnlySpan<char> word, uint hash)
    {
        for (int at = cells[hash >> cellShift]; at != 0; at = entries[at].Next)
        {
            if (entries[at].Hash == hash && IsSame(word, entries[at].Word))
                return unchecked(at - 1);
        }

        return -1;
    }

    /// <summary>Nearly all words of a text are written as in the table.</summary>
    private bool IsSame(ReadOnlySpan<char> word, string entry) =>
        word.SequenceEqual(entry) || (comparison != StringComparison.Ordinal && word.Equals(entry, comparison));

    private static ulong BitOf(uint hash) => 1UL << unchecked((int)hash);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> entry)
    {
        var end = 0;
        while (end < entry.Length && char.IsLetter(entry[end]))
            end++;
        return entry[..Math.Max(1, end)];
    }

    /// <param name="Next">The number of the next entry of the same cell; 0 for none.</param>
    private readonly record struct Entry(string Word, uint Hash, ushort Next);
}
