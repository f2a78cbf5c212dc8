using FactCheck.Proofreading.Names;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Spelling;

/// <summary>Recognises words of the table <c>Proofreading/Spelling/accented-words.tsv</c> with another accent than theirs: "dèja vu".</summary>
internal static class AccentedWords
{
    private static readonly Lazy<Dictionary<string, string[]>> Words = new(() =>
        DataTable.Load("Proofreading/Spelling/accented-words.tsv").Rows.ToDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal));

    /// <summary>The words with letters that have accents: the text is asked for the letters, of which it has few, and not each word.</summary>
    public static IEnumerable<int> Accented(Prose prose)
    {
        var token = 0;
        for (var at = NextAccent(prose.Text, 0); at >= 0 && token < prose.Tokens.Length; at = NextAccent(prose.Text, at + 1))
        {
            while (token < prose.Tokens.Length && prose.Token(token).End <= at)
                token++;
            if (token == prose.Tokens.Length || prose.Token(token).Start > at)
                continue;
            at = prose.Token(token).End - 1;
            if (prose.IsWord(token))
                yield return token;
        }
    }

    /// <summary>The word as it is written; null where it has the right accent, or where the words around are not English.</summary>
    public static string? MeantBy(Prose prose, int token)
    {
        var word = ArticleNames.WithoutPossessive(prose.WordAt(token));
        if (!Words.Value.TryGetValue(Accents.Plain(word), out var right) || Array.IndexOf(right, word.ToString()) >= 0 || !IsEnglish(prose, token - 1) || !IsEnglish(prose, token + 1))
            return null;
        var capital = char.IsUpper(prose.Spelling(token)[0]);
        return capital ? char.ToUpperInvariant(right[0][0]) + right[0][1..] : right[0];
    }

    private static int NextAccent(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAnyInRange('\u00C0', '\u00FF');
        return length < 0 ? -1 : from + length;
    }

    private static bool IsEnglish(Prose prose, int token) =>
        token < 0 || token >= prose.Tokens.Length || prose.Token(token).Kind != TokenKind.Word || prose.WordAt(token) is "vu" || Words.Value.ContainsKey(Accents.Plain(prose.WordAt(token))) || Lexicon.Find(prose.WordAt(token)) is { Size: <= WordEntry.FamiliarSize };
}
