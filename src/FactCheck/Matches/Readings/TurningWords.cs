using System.Collections.Frozen;
using FactCheck.Tables;

namespace FactCheck.Matches.Readings;

/// <summary>Little words that make a clause speak of another instance, of several things or of a part: "bombed again", "the other members".</summary>
internal static class TurningWords
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => DataTable.Load("Matches/Readings/turning-words.tsv").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));

    public static bool Contains(string word) => Words.Value.Contains(word);
}
