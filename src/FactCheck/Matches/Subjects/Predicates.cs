using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>Reads what a sentence calls a name beside it: "the ferry X", "X, a ferry", "X is the only ferry of".</summary>
internal static class Predicates
{
    /// <summary>In words: "is one of the oldest iron lighthouses".</summary>
    private const int LongestPhrase = 7;

    /// <returns>The words of the phrases, each with its head last; empty where the sentence calls it nothing.</returns>
    public static ImmutableArray<ImmutableArray<TextSpan>> Of(SentenceReading reading, TextSpan name) =>
        [.. new[] { Before(reading.Words, reading.WordFrom(name.Start)), Behind(reading.Words, reading.WordFrom(name.End - 1) + 1) }.Where(phrase => !phrase.IsEmpty)];

    /// <summary>"The car ferry X".</summary>
    private static ImmutableArray<TextSpan> Before(ImmutableArray<ReadingWord> words, int name)
    {
        var first = name;
        while (first > 0 && name - first < LongestPhrase && words[first - 1] is { IsVerb: false, IsCapitalised: false, Role: WordRole.Open or WordRole.Number } && (first == name || words[first].Mark == '\0'))
            first--;
        var isOne = first > 0 && first < name && name < words.Length && words[name].Mark == '\0' && words[first - 1].Text is "the" or "a" or "an" && words[first].Mark == '\0';
        return isOne ? [.. words[first..name].Where(word => word.Role == WordRole.Open).Select(word => word.Span)] : [];
    }

    /// <summary>"X, the oldest ferry of", "X is Marle's only ferry".</summary>
    private static ImmutableArray<TextSpan> Behind(ImmutableArray<ReadingWord> words, int at)
    {
        if (at >= words.Length || !(words[at].Mark == ',' || words[at].Text is "is" or "was" or "are" or "were" or "remains" or "became"))
            return [];
        var first = words[at].Mark == ',' ? at : at + 1;
        var isPhrase = first + 1 < words.Length && (words[first].Text is "a" or "an" or "the" or "one" || words[first].Text.EndsWith("'s", StringComparison.Ordinal) || words[first].Text.EndsWith("\u2019s", StringComparison.Ordinal));
        if (!isPhrase)
            return [];
        var end = first + 1;
        while (end < words.Length && end - first < LongestPhrase && words[end] is { Mark: '\0', IsVerb: false, Role: WordRole.Open or WordRole.Number or WordRole.Adverb })
            end++;
        ImmutableArray<TextSpan> phrase = [.. words[(first + 1)..end].Where(word => word is { Role: WordRole.Open, IsCapitalised: false }).Select(word => word.Span)];
        return end > first + 1 && words[end - 1] is { Role: WordRole.Open, IsCapitalised: false } ? phrase : [];
    }
}
