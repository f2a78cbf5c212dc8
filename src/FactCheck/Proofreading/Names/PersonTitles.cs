using FactCheck.Tables;

namespace FactCheck.Proofreading.Names;

/// <summary>The words of titles and around them: the table <c>Proofreading/Names/titles.tsv</c>.</summary>
internal static class PersonTitles
{
    private static readonly WordTable<TitleWord> Words = WordTable<TitleWord>.Load("Proofreading/Names/titles.tsv", row => Enum.Parse<TitleWord>(row[1].Replace(' ', ','), ignoreCase: true));

    /// <summary>Whether the word may be one of these; one look turns away nearly every word.</summary>
    public static bool Is(Prose prose, int token, TitleWord any) => prose.Token(token).TryFind(Words, prose.Text, out var found) && (found & any) != 0;

    /// <summary>Whether what stands before the name of somebody in office is at the token.</summary>
    public static bool Stands(Prose prose, int token) => token >= 0 && Is(prose, token, TitleWord.Post);

    /// <summary>Whether a common word is the name of many families, too.</summary>
    public static bool IsSurname(ReadOnlySpan<char> name) => Words.TryFind(name, out var found) && found.HasFlag(TitleWord.Surname);
}
