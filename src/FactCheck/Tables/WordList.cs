namespace FactCheck.Tables;

/// <summary>A table of one column: words that have something in common. It is read when it is asked for first.</summary>
internal sealed class WordList
{
    private readonly StringComparison comparison;
    private readonly Lazy<string[]> all;
    private readonly Lazy<FiledRows<string>> words;

    /// <param name="name">See <see cref="DataTable.Load"/>.</param>
    /// <param name="comparison">Ordinal, with case or without.</param>
    public WordList(string name, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        this.comparison = comparison;
        all = new(() => [.. DataTable.Load(name).Rows.Select(row => row[0])]);
        words = new(() => new(name, RowKey.FirstColumn, row => row[0]));
    }

    public IEnumerable<string> Words => all.Value;

    public bool Contains(ReadOnlySpan<char> word)
    {
        foreach (var entry in words.Value.With(WordHash.Of(word)))
        {
            if (word.Equals(entry, comparison))
                return true;
        }

        return false;
    }
}
