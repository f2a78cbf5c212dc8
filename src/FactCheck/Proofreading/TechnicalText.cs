namespace FactCheck.Proofreading;

/// <summary>Tells texts that speak to programmers: they call things by their identifiers, such as <c>max_size</c>, <c>readLine()</c> and <c>--verbose</c>, and by nouns that stand for a value.</summary>
internal static class TechnicalText
{
    private const int LeastIdentifiers = 3;
    private const int MostTokensForEach = 300;

    /// <summary>"iPhone" and "eBay" are brands.</summary>
    private const int ShortestStart = 3;

    public static bool Is(Prose prose)
    {
        var identifiers = 0;
        for (var token = 0; token < prose.Tokens.Length; token++)
            identifiers += IsIdentifier(prose, token) ? 1 : 0;
        return identifiers >= LeastIdentifiers && identifiers * MostTokensForEach >= prose.Tokens.Length;
    }

    private static bool IsIdentifier(Prose prose, int token)
    {
        if (!prose.IsWord(token))
            return false;
        var isHardBy = token > 0 && !prose.FollowsSpace(token);
        if (isHardBy && prose.Spelling(token - 1)[0] == '_')
            return true;
        // "--verbose", but "came--and went"
        if (isHardBy && token > 1 && prose.Spelling(token - 1)[0] == '-' && !prose.FollowsSpace(token - 1) && prose.Spelling(token - 2)[0] == '-' && (token == 2 || prose.FollowsSpace(token - 2)))
            return true;
        return IsCall(prose, token) || HasHumps(prose.Spelling(token));
    }

    private static bool IsCall(Prose prose, int token) =>
        token + 2 < prose.Tokens.Length && prose.Spelling(token + 1) is "(" && prose.Spelling(token + 2) is ")" && !prose.FollowsSpace(token + 1) && !prose.FollowsSpace(token + 2);

    /// <summary>"readLine", "XmlTextReader": one hump in small letters, or two.</summary>
    private static bool HasHumps(ReadOnlySpan<char> word)
    {
        var start = word.IndexOfAnyInRange('A', 'Z');
        if (start < 0 || word.Length <= ShortestStart)
            return false;
        var humps = 0;
        for (var i = 1; i + 1 < word.Length; i++)
            humps += char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && char.IsLower(word[i + 1]) ? 1 : 0;
        return humps > 1 || (humps == 1 && start >= ShortestStart);
    }
}
