using System.Numerics;
using System.Runtime.CompilerServices;

namespace FactCheck.Tables;

/// <summary>
/// A data file of which texts need few rows: the rows are filed by the <see cref="WordHash"/> of words in their first column, and each is read when it is asked for first.
/// </summary>
/// <typeparam name="TRow">What a row is read as.</typeparam>
internal sealed class FiledRows<TRow>
    where TRow : class
{
    private const int HashBits = 32;
    private const int MaskBits = 6;

    /// <summary>A cell for each so many characters of the file holds one row or none, mostly.</summary>
    private const int CharactersPerCell = 8;

    private const int MasksPerCell = 4;

    private readonly TableText text;
    private readonly Func<string[], TRow?> read;
    private readonly ulong[] masks;
    private readonly int maskShift;
    private readonly int cellShift;

    /// <summary>The number of the first entry of each cell; 0 for none.</summary>
    private readonly int[] firsts;

    /// <summary>The rows of each cell; null where nobody has asked for them.</summary>
    private readonly TRow[]?[] cells;

    private readonly List<(int Line, int Next)> entries = [default];

    /// <param name="name">See <see cref="DataTable.Load"/>.</param>
    /// <param name="read">Makes what a row says of its cells; null for one to pass over.</param>
    public FiledRows(string name, RowKey key, Func<string[], TRow?> read)
    {
        this.read = read;
        text = TableText.Of(name);
        var letters = text.Letters;
        var bits = BitOperations.Log2((uint)(letters.Length / CharactersPerCell) + 1) + 1;
        cellShift = HashBits - bits;
        firsts = new int[1 << bits];
        cells = new TRow[1 << bits][];
        maskShift = cellShift + MaskBits - BitOperations.Log2(MasksPerCell * sizeof(ulong));
        masks = new ulong[1 << (HashBits - maskShift)];
        for (var line = 0; line < letters.Length; line += letters[line..].IndexOf('\n') + 1)
            File(letters[line..], line, key);
    }

    /// <summary>False when no row has a word with the number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(uint hash) => (masks[hash >> maskShift] & BitOf(hash)) != 0;

    /// <summary>All rows that have a word with the number, and few others.</summary>
    public ReadOnlySpan<TRow> With(uint hash) => MayHave(hash) ? cells[hash >> cellShift] ??= Read(firsts[hash >> cellShift]) : [];

    private static ulong BitOf(uint hash) => 1UL << unchecked((int)hash);

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter == '\'';

    /// <param name="rows">Those from the line on.</param>
    private void File(ReadOnlySpan<char> rows, int line, RowKey key)
    {
        var column = rows[..rows.IndexOfAny('\t', '\n')];
        if (key == RowKey.FirstColumn)
            Add(WordHash.Of(column), line);
        while (key != RowKey.FirstColumn && !column.IsEmpty)
        {
            var end = 0;
            while (end < column.Length && IsOfWord(column[end]))
                end++;
            if (end > 0)
                Add(WordHash.Of(column[..end]), line);
            if (end > 0 && key == RowKey.FirstWord)
                return;
            column = column[Math.Max(end, 1)..];
        }
    }

    private void Add(uint hash, int line)
    {
        masks[hash >> maskShift] |= BitOf(hash);
        ref var first = ref firsts[hash >> cellShift];
        entries.Add((line, first));
        first = entries.Count - 1;
    }

    private TRow[] Read(int first)
    {
        var rows = new List<TRow>();
        var last = -1;
        for (var entry = first; entry != 0; entry = entries[entry].Next)
        {
            var line = entries[entry].Line;
            if (line == last)
                continue;
            last = line;
            var letters = text.Letters[line..];
            if (read(DataTable.Cells(letters[..letters.IndexOf('\n')])) is { } row)
                rows.Add(row);
        }

        // The rows that were filed last come first.
        rows.Reverse();
        return [.. rows];
    }
}
