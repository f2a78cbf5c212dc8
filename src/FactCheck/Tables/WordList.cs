namespace FactCheck.Tables;

/// <summary>A table of one column: words that have something in common. It is read when it is asked for first.</summary>
internal sealed class WordList
{
    private readonly Lazy<string[]> all;
    private readonly Lazy<WordSet> words;

    /// <param name="name">See <see cref="DataTable.Load"/>.</param>
    public WordList(string name)
    {
        all = new(() => [.. DataTable.Load(name).Rows.Select(row => row[0])]);
        words = new(() => new WordSet(all.Value, StringComparison.OrdinalIgnoreCase));
    }

    public IEnumerable<string> Words => all.Value;

    public bool Contains(ReadOnlySpan<char> word) => words.Value.Contains(word);
}
