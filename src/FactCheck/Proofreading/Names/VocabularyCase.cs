using FactCheck.Sentences;

namespace FactCheck.Proofreading.Names;

/// <summary>Finds a project's own words in another case than it writes them in: "github" for "GitHub".</summary>
internal static class VocabularyCase
{
    /// <summary>The tokens, each with the word as the project has it.</summary>
    public static IEnumerable<(int Token, string Right)> In(Prose prose)
    {
        if (prose.Settings.Vocabulary.IsEmpty)
            yield break;
        var words = CasedWords.Of(prose.Settings);
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (words.TryFind(prose, token, out var right) && IsWrong(prose, token, right))
                yield return (token, right);
        }
    }

    private static bool IsWrong(Prose prose, int token, string right)
    {
        var written = ArticleNames.WithoutPossessive(prose.Spelling(token));
        if (prose.Settings.Vocabulary.Contains(written.ToString()) || !written.ContainsAnyInRange('a', 'z') || IsHardBy(prose, token))
            return false;
        // "IPhone" opens a sentence.
        return !(prose.IsSentenceStart(token) && written[0] == char.ToUpperInvariant(right[0]) && written[1..].SequenceEqual(right.AsSpan(1)));
    }

    /// <summary>"foobarr.org", "foobarr_max", "@foobarr", "#foobarr".</summary>
    private static bool IsHardBy(Prose prose, int token)
    {
        if (token > 0 && !prose.FollowsSpace(token) && prose.Spelling(token - 1)[0] is '.' or '_' or '/' or '@' or '#' or '\\' or '$' or ':' or '-' or '=')
            return true;
        var next = token + 1;
        if (next >= prose.Tokens.Length || prose.FollowsSpace(next))
            return false;
        return prose.Spelling(next)[0] switch
        {
            '_' or '/' or '@' or '\\' or '(' or '=' => true,
            '.' or ':' => next + 1 < prose.Tokens.Length && !prose.FollowsSpace(next + 1) && prose.Token(next + 1).Kind != TokenKind.Punctuation,
            _ => prose.Token(next).Kind == TokenKind.Digits,
        };
    }
}
