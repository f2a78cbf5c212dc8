using FactCheck.Matches.Terms;

namespace FactCheck.Matches;

/// <summary>Tells whether a noun phrase between commas says who or what stands before it, or is one of a list: "Ann Lee, the minister, said" and "Ann Lee, the minister, and others".</summary>
internal static class NounAsides
{
    private static readonly string[] Former = ["ex-", "former "];

    private static readonly string[] Articles = ["a ", "an ", "the "];

    /// <summary>Words that open another noun phrase.</summary>
    private static readonly string[] PhraseOpeners = ["a", "an", "another", "her", "his", "its", "one", "our", "the", "their"];

    /// <param name="end">Where the second of the two phrases ends.</param>
    public static bool AreListed(string text, int end)
    {
        var rest = text.AsSpan(end);
        return rest.StartsWith(" and ", StringComparison.Ordinal) || rest.StartsWith(" or ", StringComparison.Ordinal)
            || (rest.StartsWith(", ", StringComparison.Ordinal) && (NearbyWords.After(text, end + 1) is "and" or "or" or "as" || char.IsUpper(rest[2..].TrimStart() is [var next, ..] ? next : ' ')));
    }

    /// <summary>A comma stands right behind, and the sentence goes on with no member of a list.</summary>
    public static bool AreEnclosed(string text, int end) =>
        text.AsSpan(end).StartsWith(", ", StringComparison.Ordinal) && !AreListed(text, end) && NearbyWords.After(text, end + 1) is [>= 'a' and <= 'z', ..] next && !PhraseOpeners.Contains(next);

    /// <summary>The phrase opens its clause, so that it belongs to no other: not "the wife of the minister, Ann Lee,".</summary>
    /// <param name="before">The words of the sentence before its head.</param>
    public static bool Open(ReadOnlySpan<char> before)
    {
        before = Without(Without(before, Former), Articles);
        return before.IsWhiteSpace() || before.EndsWith(" by ", StringComparison.Ordinal) || before.EndsWith(" that ", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> words, string[] lasts)
    {
        foreach (var last in lasts)
        {
            if (words.EndsWith(last, StringComparison.OrdinalIgnoreCase) && (words.Length == last.Length || words[^(last.Length + 1)] == ' '))
                return words[..^last.Length];
        }

        return words;
    }
}
