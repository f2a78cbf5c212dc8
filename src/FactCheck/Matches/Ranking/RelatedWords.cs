using System.Collections.Frozen;
using FactCheck.Matches.Terms;
using FactCheck.Tables;

namespace FactCheck.Matches.Ranking;

/// <summary>Words that may be said for a word, as forms of <see cref="TermReader"/>.</summary>
internal static class RelatedWords
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Words = new(Load);

    public static ReadOnlySpan<string> Of(string form) => Words.Value.TryGetValue(form, out var related) ? related : [];

    /// <summary>"shoot" and "shooting" have one form, and so the words of both.</summary>
    private static FrozenDictionary<string, string[]> Load() =>
        DataTable.Load("Matches/Ranking/related-words.tsv").Rows
            .GroupBy(row => Form(row[0]), row => row[1].Split(' ').Select(Form), StringComparer.Ordinal)
            .ToFrozenDictionary(
                rows => rows.Key,
                rows => rows.SelectMany(forms => forms).Where(form => form != rows.Key).Distinct(StringComparer.Ordinal).ToArray(),
                StringComparer.Ordinal);

    private static string Form(string word) => TermReader.Read(word) is [var term, ..] ? term.Form : word;
}
