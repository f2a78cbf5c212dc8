using System.Collections.Frozen;

namespace FactCheck.Tables;

/// <summary>A table of one column: words that have something in common. It is read when it is asked for first.</summary>
internal sealed class WordList(string name)
{
    private readonly Lazy<FrozenSet<string>> words = new(() => DataTable.Load(name).Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    public IEnumerable<string> Words => words.Value;

    public bool Contains(ReadOnlySpan<char> word) => words.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
