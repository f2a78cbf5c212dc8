using FactCheck.Tables;

namespace FactCheck.Matches.Terms;

/// <summary>Words that may stand in a clause without making it speak of a part, or of something else.</summary>
internal static class NeutralWords
{
    private static readonly Lazy<WordSet> Words = new(() =>
        new(DataTable.Load("Matches/Terms/neutral-words.tsv").Rows.Select(row => Stemmer.Stem(row[0])).ToHashSet(StringComparer.Ordinal), StringComparison.Ordinal));

    public static bool Contains(string form) => Words.Value.Contains(form);
}
