using FactCheck.Tables;

namespace FactCheck.Matches.Readings;

/// <summary>The table of words that tell how a sentence is built, <c>Matches/Readings/word-roles.tsv</c>.</summary>
internal static class WordRoles
{
    /// <summary>Words of the longest phrase of the table.</summary>
    public const int LongestPhrase = 4;

    private static readonly Lazy<DataTable> Table = new(() => DataTable.Load("Matches/Readings/word-roles.tsv"));

    private static readonly Lazy<WordTable<WordRole>> Roles = new(() => WordTable<WordRole>.Of(Table.Value, row => Enum.Parse<WordRole>(row[1]), StringComparison.Ordinal));

    private static readonly Lazy<WordSet> Openers = new(() => new(OpenersOf(Table.Value), StringComparison.Ordinal));

    /// <param name="phrase">One word or several with a space between, in lower case.</param>
    public static bool TryFind(string phrase, out WordRole role) => Roles.Value.TryFind(phrase, out role);

    /// <summary>Whether a phrase of several words begins with the word.</summary>
    public static bool OpensPhrase(string word) => Openers.Value.Contains(word);

    public static bool IsVerb(WordRole role) => role is WordRole.Present or WordRole.Past or WordRole.Modal or WordRole.Speech;

    private static HashSet<string> OpenersOf(DataTable table)
    {
        var openers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row[0].IndexOf(' ', StringComparison.Ordinal) is > 0 and var end)
                openers.Add(row[0][..end]);
        }

        return openers;
    }
}
