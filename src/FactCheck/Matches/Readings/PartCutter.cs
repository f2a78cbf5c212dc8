using System.Collections.Immutable;

namespace FactCheck.Matches.Readings;

/// <summary>Cuts a sentence where clause marks stand, and before the words that open a clause.</summary>
internal static class PartCutter
{
    private const int LongestWayToVerb = 8;

    /// <returns>The index of the first word of each part.</returns>
    public static ImmutableArray<int> Cut(ImmutableArray<ReadingWord> words)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at < words.Length; at++)
        {
            if (at == 0 || words[at].Mark != '\0' || (at > starts[^1] && OpensPart(words, starts[^1], at)))
                starts.Add(at);
        }

        return starts.ToImmutable();
    }

    private static bool OpensPart(ImmutableArray<ReadingWord> words, int start, int at) => words[at].Role switch
    {
        WordRole.Relative => words[at - 1].Role is not (WordRole.Of or WordRole.Preposition),
        WordRole.Of or WordRole.Preposition => at + 1 < words.Length && words[at + 1] is { Role: WordRole.Relative, Mark: '\0' },
        WordRole.Time => !OpensDate(words, at + 1),
        WordRole.Subordinate => true,
        WordRole.Joining => JoinsClause(words, start, at),
        WordRole.Comparison => IsConjunction(words, start, at),
        _ => IsSaid(words, start, at),
    };

    /// <summary>"Until 9 November", "after 28 years": only when, no clause.</summary>
    public static bool OpensDate(ImmutableArray<ReadingWord> words, int at)
    {
        while (at < words.Length && words[at].Role is WordRole.Article or WordRole.Adverb)
            at++;
        return at < words.Length && words[at].Role is WordRole.Number or WordRole.Month;
    }

    /// <summary>"As China alone imported 22 million tonnes": no comparison, and not the second word of "as tall as".</summary>
    public static bool IsConjunction(ImmutableArray<ReadingWord> words, int start, int at)
    {
        if (words[at].Text != "as" || (at > start && words[at - 1].Text is "such" or "same") || (at - 1 > start && words[at - 2].Text == "as"))
            return false;
        var end = at + 1;
        while (end < words.Length && words[end].Mark == '\0' && words[end].Role is not (WordRole.Comparison or WordRole.Relative))
            end++;
        return end > at + 2 && HasVerb(words, at + 2, end);
    }

    /// <summary>"… and has", "… and the EU has", "… and 24 languages": not "China and India have".</summary>
    private static bool JoinsClause(ImmutableArray<ReadingWord> words, int start, int at)
    {
        if (!HasVerb(words, start, at))
            return IsGapped(words, at);
        if (at + 1 < words.Length && words[at + 1].Text is "its" or "their")
            return true;
        for (var i = at + 1; i < words.Length && i <= at + LongestWayToVerb && words[i].Mark == '\0' && words[i].Role != WordRole.Joining; i++)
        {
            if (words[i].IsVerb || words[i].Role == WordRole.Number)
                return true;
        }

        return false;
    }

    /// <summary>"…, Norden 9 and the Isles 7": each name has its own number, and the verb is the one before.</summary>
    private static bool IsGapped(ImmutableArray<ReadingWord> words, int at)
    {
        if (at < 2 || words[at - 1].Role != WordRole.Number || !words[at - 2].IsCapitalised)
            return false;
        var next = at + 1 < words.Length && words[at + 1].Role == WordRole.Article ? at + 2 : at + 1;
        var end = next;
        while (end < words.Length && words[end] is { IsCapitalised: true, Mark: '\0' })
            end++;
        return end > next && end < words.Length && words[end] is { Role: WordRole.Number, Mark: '\0' };
    }

    /// <summary>"Scientists say the universe is …", "they told reporters that the UN has …": what is said stands for itself. "At that height" says nothing.</summary>
    private static bool IsSaid(ImmutableArray<ReadingWord> words, int start, int at)
    {
        var previous = words[at - 1];
        if (previous.Role == WordRole.Speech)
            return words[at].Role != WordRole.That;
        return previous.Role == WordRole.That && at - 2 >= start && words[at - 2].Role is not (WordRole.Preposition or WordRole.Of) && HasVerb(words, start, at - 1);
    }

    public static bool HasVerb(ImmutableArray<ReadingWord> words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words[i].IsVerb)
                return true;
        }

        return false;
    }
}
