using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FactCheck.Tables;

/// <summary>What a table says of its words, found as in a <see cref="WordSet"/>.</summary>
internal sealed class WordTable<TValue>
{
    private readonly WordSet words;
    private readonly TValue[] values;

    /// <param name="comparison">Ordinal, with case or without.</param>
    public WordTable(Dictionary<string, TValue> entries, StringComparison comparison)
        : this(new WordSet(entries.Keys, comparison), [.. entries.Values])
    {
    }

    private WordTable(WordSet words, TValue[] values)
    {
        this.words = words;
        this.values = values;
    }

    /// <summary>A data file by its first column.</summary>
    /// <param name="name">See <see cref="DataTable.Load"/>.</param>
    /// <param name="read">Makes the value of a row.</param>
    public static WordTable<TValue> Load(string name, Func<ImmutableArray<string>, TValue> read, StringComparison comparison = StringComparison.OrdinalIgnoreCase) =>
        Of(DataTable.Load(name), read, comparison);

    /// <summary>The same of a table that is loaded.</summary>
    public static WordTable<TValue> Of(DataTable table, Func<ImmutableArray<string>, TValue> read, StringComparison comparison)
    {
        var words = new string[table.Rows.Length];
        var values = new TValue[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = table.Rows[i][0];
            values[i] = read(table.Rows[i]);
        }

        return new(new WordSet(words, comparison), values);
    }

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
