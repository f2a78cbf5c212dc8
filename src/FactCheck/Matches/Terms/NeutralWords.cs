using System.Collections.Frozen;
using FactCheck.Tables;

namespace FactCheck.Matches.Terms;

/// <summary>Words that may stand in a clause without making it speak of a part, or of something else.</summary>
internal static class NeutralWords
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() =>
        DataTable.Load("Matches/Terms/neutral-words.tsv").Rows.Select(row => Stemmer.Stem(row[0])).ToFrozenSet(StringComparer.Ordinal));

    public static bool Contains(string form) => Words.Value.Contains(form);
}
