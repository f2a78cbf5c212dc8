using System.Collections.Frozen;
using FactCheck.Tables;

namespace FactCheck.Matches.Terms;

/// <summary>Words that say nothing of what a sentence is about.</summary>
internal static class StopWords
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() =>
        DataTable.Load("Matches/Terms/stop-words.tsv").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));

    public static bool Contains(string lowerCaseWord) => Words.Value.Contains(lowerCaseWord);
}
