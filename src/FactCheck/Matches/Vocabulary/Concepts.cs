using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Vocabulary;

/// <summary>Finds the phrases of statistics in a text, the longest first: the table <c>Matches/Vocabulary/statistics-phrases.tsv</c>.</summary>
internal static class Concepts
{
    /// <summary>Stands in a phrase for some words: "spends ~ on health".</summary>
    private const string Gap = "~";

    private const int LongestGap = 8;

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<Phrase>>> ByFirstWord = new(() =>
        DataTable.Load("Matches/Vocabulary/statistics-phrases.tsv").Rows
            .Select(row => new Phrase([.. Words(row[0])], [.. row[1].Split(' ').Select(Stemmer.Stem)]))
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToImmutableArray(), StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, Phrase>> WithoutLetter = new(() =>
        ByFirstWord.Value.Values.SelectMany(phrases => phrases)
            .Where(phrase => phrase.Words.Length == 1)
            .SelectMany(phrase => Misspellings.Of(phrase.Words[0]).Select(word => (Word: word, Phrase: phrase)))
            .DistinctBy(pair => pair.Word)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Phrase, StringComparer.Ordinal));

    public static ImmutableArray<Concept> Read(string text, ReadOnlySpan<Token> tokens)
    {
        var words = new List<(string Stem, TextSpan Span)>(tokens.Length);
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Digits && Stem(token.Span.Of(text)) is { } stem)
                words.Add((stem, token.Span));
        }

        var found = ImmutableArray.CreateBuilder<Concept>();
        for (var at = 0; at < words.Count; at++)
        {
            if (PhraseAt(words, at, out var end) is not { } phrase)
                continue;
            var span = new TextSpan(words[end - phrase.WordsAfterGap].Span.Start, words[end - 1].Span.End);
            var opening = words[at].Span.Start;
            found.AddRange(phrase.Names.Select(name => new Concept(name, span) { Opening = opening }));
            at = phrase.HasGap ? at : end - 1;
        }

        found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return found.ToImmutable();
    }

    /// <param name="end">The index of the word after the phrase.</param>
    private static Phrase? PhraseAt(List<(string Stem, TextSpan Span)> words, int at, out int end)
    {
        end = at + 1;
        if (!ByFirstWord.Value.TryGetValue(words[at].Stem, out var phrases))
            return WithoutLetter.Value.GetValueOrDefault(words[at].Stem);
        foreach (var phrase in phrases)
        {
            if (EndOf(phrase, words, at) is { } found)
            {
                end = found;
                return phrase;
            }
        }

        return null;
    }

    private static int? EndOf(Phrase phrase, List<(string Stem, TextSpan Span)> words, int at)
    {
        var next = at + 1;
        for (var i = 1; i < phrase.Words.Length; i++, next++)
        {
            if (phrase.Words[i] == Gap)
            {
                i++;
                var last = Math.Min(words.Count, next + LongestGap);
                while (next < last && words[next].Stem != phrase.Words[i])
                    next++;
            }

            if (next >= words.Count || words[next].Stem != phrase.Words[i])
                return null;
        }

        return next;
    }

    private static IEnumerable<string> Words(string phrase) =>
        phrase.Split(' ', '-', '/', '.', '&').Where(word => word.Length > 0).Select(word => Stem(word)).OfType<string>();

    /// <summary>Null for articles: "the cost of the living" has the words of "cost of living".</summary>
    private static string? Stem(ReadOnlySpan<char> word)
    {
        if (word is "the" or "The" or "a" or "A" or "an" or "An")
            return null;
        if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal))
            word = word[..^2];
        return Stemmer.Stem(word.ToString().ToLowerInvariant());
    }

    private sealed record Phrase(ImmutableArray<string> Words, ImmutableArray<string> Names)
    {
        public bool HasGap { get; } = Words.Contains(Gap);

        public int WordsAfterGap { get; } = Words.Length - 1 - Words.IndexOf(Gap);
    }
}
