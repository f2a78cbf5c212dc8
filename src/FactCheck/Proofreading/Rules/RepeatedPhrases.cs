using FactCheck.Proofreading.Words;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>Finds groups of words that stand twice in a row: "one of the of the men".</summary>
internal static class RepeatedPhrases
{
    private const int Shortest = 2;
    private const int Longest = 8;

    /// <summary>A word of grammar opens what nobody repeats on purpose.</summary>
    private const WordClasses Openers = WordClasses.Closed | WordClasses.Preposition | WordClasses.Be | WordClasses.Conjunction;

    /// <summary>The second of each pair, with the space before it.</summary>
    public static IEnumerable<(TextSpan Span, bool IsSure)> In(Prose prose)
    {
        foreach (var sentence in prose.Segmented.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            for (var token = sentence.FirstToken + Shortest; token + Shortest <= end; token++)
            {
                if (!prose.Is(token, Openers) || LengthAt(prose, token, sentence.FirstToken, end) is not (> 0 and var length))
                    continue;
                yield return (new(prose.Token(token - 1).End, prose.Token(token + length - 1).End), !IsRecursive(prose, token, length));
                token += length;
            }
        }
    }

    /// <summary>How many words stand here that stood just before; 0 for none, or where they may be meant.</summary>
    private static int LengthAt(Prose prose, int token, int start, int end)
    {
        for (var length = Shortest; length <= Longest && token - length >= start && token + length <= end; length++)
        {
            if (prose.Token(token).Hash == prose.Token(token - length).Hash && prose.Token(token + 1).Hash == prose.Token(token - length + 1).Hash && IsRepeated(prose, token, length, length) && IsSlip(prose, token, length)
                && !IsChain(prose, token, length, start, end))
                return length;
        }

        return 0;
    }

    /// <summary>Whether the first words from here are those that stood so many tokens before.</summary>
    private static bool IsRepeated(Prose prose, int token, int length, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!prose.IsWord(token + i) || !prose.IsWord(token + i - length) || !prose.FollowsSpace(token + i) || !prose.WordAt(token + i).SequenceEqual(prose.WordAt(token + i - length)))
                return false;
        }

        return char.IsLower(prose.Spelling(token)[0]);
    }

    /// <summary>Two words must be a preposition or the like and an article, as no sentence repeats them; of more, one must be such a word, and none may join like to like: "and on and on".</summary>
    private static bool IsSlip(Prose prose, int token, int length)
    {
        if (length == Shortest)
            return prose.Is(token, WordClasses.Preposition | WordClasses.Be | WordClasses.Conjunction) && prose.WordAt(token + 1) is "the" or "an" or "their" or "his" or "its" && !prose.IsTechnical;
        var hasLink = false;
        for (var i = token; i < token + length; i++)
        {
            if (prose.Is(i, WordClasses.Conjunction | WordClasses.Number | WordClasses.Question))
                return false;
            hasLink |= prose.Is(i, WordClasses.Article) || (prose.Is(i, WordClasses.Preposition) && i < token + length - 1);
        }

        return hasLink && prose.Is(token, WordClasses.Closed);
    }

    /// <summary>"the root of the root of a number", "an answer to an answer to it".</summary>
    private static bool IsRecursive(Prose prose, int token, int length) => prose.Is(token, WordClasses.Article) && prose.Is(token + length - 1, WordClasses.Preposition);

    /// <summary>"a rose is a rose is a rose": the row goes on, or began before.</summary>
    private static bool IsChain(Prose prose, int token, int length, int start, int end) =>
        (token + length + Shortest <= end && IsRepeated(prose, token + length, length, Shortest))
        || (token - length - Shortest >= start && IsRepeated(prose, token + length - Shortest, 2 * length, Shortest));
}
