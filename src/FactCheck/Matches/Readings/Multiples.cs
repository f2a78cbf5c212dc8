using System.Collections.Frozen;
using FactCheck.Tables;

namespace FactCheck.Matches.Readings;

/// <summary>Words that make another amount of what they stand before: "twice 28,500", "half the height of".</summary>
internal static class Multiples
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => DataTable.Load("Matches/Readings/multiples.tsv").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));

    public static bool Contains(string word) => Words.Value.Contains(word);
}
