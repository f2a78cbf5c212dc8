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

    /// <summary>Two slips may follow each other.</summary>
    private const int LongestRow = 2;

    /// <summary>Headings name things: "pydantic-settings".</summary>
    private const int ShortestSentence = 6;

    /// <summary>Shorter parts of compounds are often cut short: "pre-alloc".</summary>
    private const int ShortestPart = 7;

    /// <summary>
    /// Unknown words in small letters that stand once in the text: what recurs is a term, and more unknown words in a row than two are another language.
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
            var word = WithoutPossessive(prose.WordAt(token));
            if (prose.Token(token).Length < Shortest || word.Length > Longest || prose.Is(token, ~Words.WordClasses.None) || Lexicon.Knows(word))
                continue;
            var plain = Ligatures.Open(word);
            var setting = IsHyphened(prose, token) ? WordSetting.InCompound : WordSetting.Alone;
            if (!Lexicon.Knows(plain) && !prose.Settings.Trusts(plain) && (setting == WordSetting.Alone || (plain.Length >= ShortestPart && !IsAdverb(plain) && IsBesideKnown(prose, token))))
                unknown.Add(new(token, new(prose.Token(token).Start, prose.Token(token).Start + word.Length), plain, setting));
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

    /// <summary>"cold-heartedly" is of "hearted".</summary>
    private static bool IsAdverb(string word) => word.EndsWith("ly", StringComparison.Ordinal) && Lexicon.Knows(word.AsSpan(0, word.Length - 2));

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) => word.EndsWith("'s") ? word[..^2] : word;

    private static bool IsHyphened(Prose prose, int token) => IsHyphen(prose, token - 1, prose.Token(token).Start) || IsHyphen(prose, token + 1, prose.Token(token).End);

    private static bool IsHyphen(Prose prose, int mark, int edge) =>
        mark > 0 && mark + 1 < prose.Tokens.Length && prose.Spelling(mark) is "-" && (prose.Token(mark).End == edge || prose.Token(mark).Start == edge) && prose.IsWord(mark - 1) && prose.IsWord(mark + 1)
        && !prose.FollowsSpace(mark) && !prose.FollowsSpace(mark + 1);

    /// <summary>"well-recieved": the other word of the compound is known, and nothing else touches the two.</summary>
    private static bool IsBesideKnown(Prose prose, int token)
    {
        var isSecond = IsHyphen(prose, token - 1, prose.Token(token).Start);
        var other = isSecond ? token - 2 : token + 2;
        var (before, after) = isSecond ? (other, token) : (token, other);
        return !prose.IsTechnical && prose.Segmented.SentenceAt(prose.Token(token).Start) is { TokenCount: >= ShortestSentence } && prose.Token(other).Length > 1 && !prose.Spelling(other).ContainsAnyExceptInRange('a', 'z') && Lexicon.Knows(prose.WordAt(other))
            && !IsHardBy(prose, before - 1, prose.Token(before).Start, isBefore: true) && !IsHardBy(prose, after + 1, prose.Token(after).End, isBefore: false);
    }

    /// <summary>Whether a neighbour touches the word that does more than end a clause: "utf8", "foo_bar", "re-", "'mañana'".</summary>
    private static bool IsHardBy(Prose prose, int neighbour, int edge, bool isBefore)
    {
        if (neighbour < 0 || neighbour >= prose.Tokens.Length)
            return false;
        var token = prose.Token(neighbour);
        if ((isBefore ? token.End != edge : token.Start != edge) || IsHyphen(prose, neighbour, edge))
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
        foreach (var word in unknown)
            counts[Stem(word.Word)] = counts.GetValueOrDefault(Stem(word.Word)) + 1;
        var lonely = new List<UnknownWord>();
        for (var i = 0; i < unknown.Count; i++)
        {
            if (RowLength(unknown, i) <= LongestRow && counts[Stem(unknown[i].Word)] == 1)
                lonely.Add(unknown[i] with { Setting = SettingOf(unknown, i) });
        }

        return lonely;
    }

    private static WordSetting SettingOf(List<UnknownWord> unknown, int index) =>
        Follows(unknown, index + 1) ? WordSetting.FirstOfPair
        : Follows(unknown, index) ? WordSetting.SecondOfPair
        : unknown[index].Setting;

    /// <summary>How many unknown words stand in a row with this one, as far as it matters.</summary>
    private static int RowLength(List<UnknownWord> unknown, int index)
    {
        var (first, last) = (index, index);
        while (last - first <= LongestRow && Follows(unknown, first))
            first--;
        while (last - first <= LongestRow && Follows(unknown, last + 1))
            last++;
        return last - first + 1;
    }

    /// <summary>Whether the unknown word stands right behind the one before it.</summary>
    private static bool Follows(List<UnknownWord> unknown, int index) => index > 0 && index < unknown.Count && unknown[index].Token <= unknown[index - 1].Token + 1;

    /// <summary>"hasher", "hashers" and "hasher's" are one term.</summary>
    private static string Stem(string word) => word.Replace("'s", "", StringComparison.Ordinal).TrimEnd('s');
}
