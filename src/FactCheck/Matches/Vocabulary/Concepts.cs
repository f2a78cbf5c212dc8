using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Vocabulary;

/// <summary>Finds the phrases of statistics in a text, the longest first: the table <c>Matches/Vocabulary/statistics-phrases.tsv</c>.</summary>
internal static class Concepts
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<Phrase>>> ByFirstWord = new(() =>
        DataTable.Load("Matches/Vocabulary/statistics-phrases.tsv").Rows
            .Select(row => new Phrase([.. Words(row[0])], [.. row[1].Split(' ').Select(Stemmer.Stem)]))
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToImmutableArray(), StringComparer.Ordinal));

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
            if (PhraseAt(words, at) is not { } phrase)
                continue;
            var span = new TextSpan(words[at].Span.Start, words[at + phrase.Words.Length - 1].Span.End);
            found.AddRange(phrase.Names.Select(name => new Concept(name, span)));
            at += phrase.Words.Length - 1;
        }

        return found.ToImmutable();
    }

    private static Phrase? PhraseAt(List<(string Stem, TextSpan Span)> words, int at)
    {
        if (!ByFirstWord.Value.TryGetValue(words[at].Stem, out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            var i = 1;
            while (i < phrase.Words.Length && at + i < words.Count && words[at + i].Stem == phrase.Words[i])
                i++;
            if (i == phrase.Words.Length)
                return phrase;
        }

        return null;
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

    private sealed record Phrase(ImmutableArray<string> Words, ImmutableArray<string> Names);
}
