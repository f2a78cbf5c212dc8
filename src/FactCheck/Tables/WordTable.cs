using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FactCheck.Tables;

/// <summary>What a table says of its words, found as in a <see cref="WordSet"/>.</summary>
internal sealed class WordTable<TValue>
{
    private readonly WordSet words;
    private readonly TValue[] values;

    /// <param name="comparison">Ordinal, with case or without.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, TValue>> entries, StringComparison comparison)
    {
        words = new([.. entries.Select(entry => entry.Key)], comparison);
        values = [.. entries.Select(entry => entry.Value)];
    }

    /// <summary>A data file by its first column.</summary>
    /// <param name="name">See <see cref="DataTable.Load"/>.</param>
    /// <param name="read">Makes the value of a row.</param>
    public static WordTable<TValue> Load(string name, Func<IReadOnlyList<string>, TValue> read, StringComparison comparison = StringComparison.OrdinalIgnoreCase) =>
        new([.. DataTable.Load(name).Rows.Select(row => KeyValuePair.Create(row[0], read(row)))], comparison);

    /// <summary>False when no word of the table has the number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(uint hash) => words.MayContain(hash);

    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value) => TryFind(word, WordHash.Of(word), out value);

    public bool TryFind(ReadOnlySpan<char> word, uint hash, [MaybeNullWhen(false)] out TValue value)
    {
        var at = words.IndexOf(word, hash);
        value = at < 0 ? default : values[at];
        return at >= 0;
    }
}
