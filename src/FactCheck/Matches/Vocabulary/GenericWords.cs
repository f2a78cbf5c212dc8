using FactCheck.Matches.Terms;
using FactCheck.Tables;

namespace FactCheck.Matches.Vocabulary;

/// <summary>Words of a property's name that say how it is counted rather than what: "rate", "total", "annual".</summary>
internal static class GenericWords
{
    private static readonly Lazy<WordSet> Words = new(() =>
        new(DataTable.Load("Matches/Vocabulary/generic-words.tsv").Rows.Select(row => Stemmer.Stem(row[0])).ToHashSet(StringComparer.Ordinal), StringComparison.Ordinal));

    public static bool Contains(string form) => Words.Value.Contains(form);
}
