using FactCheck.Proofreading.Names;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Spelling;

/// <summary>Recognises words of the table <c>Proofreading/Spelling/accented-words.tsv</c> with another accent than theirs: "dèja vu".</summary>
internal static class AccentedWords
{
    private static readonly Lazy<Dictionary<string, string[]>> Words = new(() =>
        DataTable.Load("Proofreading/Spelling/accented-words.tsv").Rows.ToDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal));

    /// <summary>Whether the text has letters with accents at all, which few have.</summary>
    public static bool MayBeIn(Prose prose) => prose.Text.AsSpan().ContainsAnyInRange('\u00C0', '\u00FF');

    /// <summary>The word as it is written; null where it has no accent or the right one, or where the words around are not English.</summary>
    public static string? MeantBy(Prose prose, int token)
    {
        if (!prose.Spelling(token).ContainsAnyInRange('\u00C0', '\u00FF'))
            return null;
        var word = ArticleNames.WithoutPossessive(prose.WordAt(token));
        if (!Words.Value.TryGetValue(Accents.Plain(word), out var right) || Array.IndexOf(right, word.ToString()) >= 0 || !IsEnglish(prose, token - 1) || !IsEnglish(prose, token + 1))
            return null;
        var capital = char.IsUpper(prose.Spelling(token)[0]);
        return capital ? char.ToUpperInvariant(right[0][0]) + right[0][1..] : right[0];
    }

    private static bool IsEnglish(Prose prose, int token) =>
        token < 0 || token >= prose.Tokens.Length || prose.Token(token).Kind != TokenKind.Word || prose.WordAt(token) is "vu" || Words.Value.ContainsKey(Accents.Plain(prose.WordAt(token))) || Lexicon.Find(prose.WordAt(token)) is { Size: <= WordEntry.FamiliarSize };
}
