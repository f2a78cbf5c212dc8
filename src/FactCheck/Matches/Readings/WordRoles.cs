using System.Collections.Frozen;
using FactCheck.Tables;

namespace FactCheck.Matches.Readings;

/// <summary>The table of words that tell how a sentence is built, <c>Matches/Readings/word-roles.tsv</c>.</summary>
internal static class WordRoles
{
    /// <summary>Words of the longest phrase of the table.</summary>
    public const int LongestPhrase = 4;

    private static readonly Lazy<FrozenDictionary<string, WordRole>> Roles = new(() =>
        DataTable.Load("Matches/Readings/word-roles.tsv").Rows.ToFrozenDictionary(row => row[0], row => Enum.Parse<WordRole>(row[1]), StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> Openers = new(() => Roles.Value.Keys.Where(key => key.Contains(' ')).Select(key => key[..key.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal));

    /// <param name="phrase">One word or several with a space between, in lower case.</param>
    public static bool TryFind(string phrase, out WordRole role) => Roles.Value.TryGetValue(phrase, out role);

    /// <summary>Whether a phrase of several words begins with the word.</summary>
    public static bool OpensPhrase(string word) => Openers.Value.Contains(word);

    public static bool IsVerb(WordRole role) => role is WordRole.Present or WordRole.Past or WordRole.Modal or WordRole.Speech;
}
