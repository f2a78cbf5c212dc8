using FactCheck.Proofreading.Spelling;
using FactCheck.Proofreading.Tagging;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Names;

/// <summary>The capitalised words of a text that no word list has: names, most of them.</summary>
internal sealed class ArticleNames
{
    private const int Shortest = 5;

    private static readonly WordList Titles = new("Proofreading/Names/name-titles.tsv", StringComparison.Ordinal);

    private ArticleNames(List<(int Token, string Word)> all, Dictionary<string, int> counts) => (All, Counts) = (all, counts);

    public List<(int Token, string Word)> All { get; }

    /// <summary>How often each capitalised word of five letters or more stands in the text, known ones too.</summary>
    public Dictionary<string, int> Counts { get; }

    public static ArticleNames In(Prose prose)
    {
        var all = new List<(int Token, string Word)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (!prose.IsWord(token) || prose.Token(token).Length is < Shortest or > Suggester.LongestWord || !IsCapitalised(prose.Spelling(token)))
                continue;
            var word = WithoutPossessive(prose.Spelling(token)).ToString();
            counts[word] = counts.GetValueOrDefault(word) + 1;
            if (word.Length >= Shortest && !IsInCompound(prose, token) && !Lexicon.Knows(WithoutPossessive(prose.WordAt(token))) && !prose.Settings.Trusts(word))
                all.Add((token, word));
        }

        return new(all, counts);
    }

    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) => word is [.., '\'' or '\u2019', 's'] ? word[..^2] : word;

    /// <summary>Whether another name stands beside: "Enzo Michelangeli" is one person, whatever the painter was called. Titles are no names.</summary>
    public static bool IsPartOfFullName(Prose prose, int token) => IsNameBeside(prose, token, token - 1) || IsNameBeside(prose, token + 1, token + 1);

    private static bool IsNameBeside(Prose prose, int later, int neighbour) =>
        neighbour >= 0 && neighbour < prose.Tokens.Length && prose.FollowsSpace(later) && prose.IsWord(neighbour) && prose.Token(neighbour).Length > 1 && IsCapitalised(prose.Spelling(neighbour))
        && prose.TagAt(neighbour) == Tag.Name && !Titles.Contains(prose.WordAt(neighbour));

    private static bool IsCapitalised(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && !word[1..].ContainsAnyInRange('A', 'Z');

    private static bool IsInCompound(Prose prose, int token) =>
        (token > 0 && !prose.FollowsSpace(token) && prose.Spelling(token - 1)[0] is '-' or '.' or '_' or '/' or '\u2019' or '\'')
        || (token + 1 < prose.Tokens.Length && !prose.FollowsSpace(token + 1) && prose.Spelling(token + 1)[0] is '-' or '_' or '/');
}
