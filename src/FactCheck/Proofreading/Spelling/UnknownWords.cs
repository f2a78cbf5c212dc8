using FactCheck.Sentences;

namespace FactCheck.Proofreading.Spelling;

/// <summary>Picks the words of a text that a speller may speak of.</summary>
internal static class UnknownWords
{
    private const int Shortest = 4;

    /// <summary>What is longer is no word, and finding out costs the square of its length.</summary>
    private const int Longest = 40;

    /// <summary>With more unknown words than one in this many, a text is not English, or not prose.</summary>
    private const int LeastKnownPerUnknown = 10;

    private const int FewEnough = 8;

    /// <summary>
    /// Unknown words in small letters that stand once in the text, alone: what recurs is a term, and unknown words in a row are another language.
    /// </summary>
    public static List<UnknownWord> In(Prose prose)
    {
        var unknown = new List<UnknownWord>();
        var count = 0;
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (!IsPlain(prose, token))
                continue;
            count++;
            var word = prose.WordAt(token);
            if (word.Length is >= Shortest and <= Longest && !prose.Is(token, ~Words.WordClasses.None) && !Lexicon.Knows(word) && !prose.Settings.Trusts(word.ToString()))
                unknown.Add(new(token, word.ToString()));
        }

        return unknown.Count > FewEnough && unknown.Count * LeastKnownPerUnknown > count ? [] : Lonely(prose, unknown);
    }

    /// <summary>A word of small letters that is no part of a name, an address or a compound.</summary>
    private static bool IsPlain(Prose prose, int token)
    {
        if (prose.Token(token).Kind != TokenKind.Word || IsHardBy(prose, token - 1, prose.Token(token).Start, isBefore: true) || IsHardBy(prose, token + 1, prose.Token(token).End, isBefore: false))
            return false;
        foreach (var letter in prose.Spelling(token))
        {
            if (!char.IsLower(letter) && letter is not ('\'' or '\u2019'))
                return false;
        }

        return true;
    }

    /// <summary>Whether a neighbour touches the word that does more than end a clause: "utf8", "foo_bar", "re-", "'mañana'".</summary>
    private static bool IsHardBy(Prose prose, int neighbour, int edge, bool isBefore)
    {
        if (neighbour < 0 || neighbour >= prose.Tokens.Length)
            return false;
        var token = prose.Token(neighbour);
        if (isBefore ? token.End != edge : token.Start != edge)
            return false;
        return isBefore ? prose.Spelling(neighbour) is not ("(" or "\u2014" or "\u2013" or "[") : !IsClosing(prose, neighbour);
    }

    private static bool IsClosing(Prose prose, int token) => prose.Spelling(token) switch
    {
        "." => token + 1 >= prose.Tokens.Length || prose.Token(token + 1).Start > prose.Token(token).End || prose.Token(token + 1).Kind == TokenKind.Punctuation,
        "," or ";" or ":" or "!" or "?" or ")" or "]" or "\u2014" or "\u2013" or "\u2026" or "\"" or "\u201D" => true,
        _ => false,
    };

    private static List<UnknownWord> Lonely(Prose prose, List<UnknownWord> unknown)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, word) in unknown)
            counts[Stem(word)] = counts.GetValueOrDefault(Stem(word)) + 1;
        var lonely = new List<UnknownWord>();
        for (var i = 0; i < unknown.Count; i++)
        {
            var isInRow = (i > 0 && unknown[i - 1].Token >= unknown[i].Token - 1) || (i + 1 < unknown.Count && unknown[i + 1].Token <= unknown[i].Token + 1);
            if (!isInRow && counts[Stem(unknown[i].Word)] == 1)
                lonely.Add(unknown[i]);
        }

        return lonely;
    }

    /// <summary>"hasher", "hashers" and "hasher's" are one term.</summary>
    private static string Stem(string word) => word.Replace("'s", "", StringComparison.Ordinal).TrimEnd('s');
}
