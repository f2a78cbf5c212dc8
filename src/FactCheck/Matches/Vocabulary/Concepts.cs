using System.Collections.Immutable;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Vocabulary;

/// <summary>Finds the phrases of statistics in a text, the longest first: the table <c>Matches/Vocabulary/statistics-phrases.tsv</c>.</summary>
internal static class Concepts
{
    private const int LongestGap = 8;

    public static ImmutableArray<Concept> Read(string text, ReadOnlySpan<Token> tokens)
    {
        var words = new List<(ushort Word, TextSpan Span)>(tokens.Length);
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Digits && ConceptWords.Stem(token.Span.Of(text)) is { } stem)
                words.Add((TableImage.Shared.NumberOf(stem), token.Span));
        }

        var found = ImmutableArray.CreateBuilder<Concept>();
        for (var at = 0; at < words.Count; at++)
        {
            var phrase = PhraseAt(words, at, out var end);
            if (phrase.IsNone)
                continue;
            var span = new TextSpan(words[end - phrase.WordsAfterGap].Span.Start, words[end - 1].Span.End);
            var opening = words[at].Span.Start;
            foreach (var name in phrase.Names)
                found.Add(new(TableImage.Shared.Text(name).ToString(), span) { Opening = opening });
            at = phrase.HasGap ? at : end - 1;
        }

        found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return found.ToImmutable();
    }

    /// <param name="end">The index of the word after the phrase.</param>
    private static ConceptPhrase PhraseAt(List<(ushort Word, TextSpan Span)> words, int at, out int end)
    {
        for (var phrase = ConceptPhrase.FirstOf(words[at].Word); !phrase.IsNone; phrase = phrase.Next)
        {
            if (EndOf(phrase.Words, words, at) is not { } found)
                continue;
            end = found;
            return phrase;
        }

        end = at;
        return default;
    }

    private static int? EndOf(ReadOnlySpan<ushort> phrase, List<(ushort Word, TextSpan Span)> words, int at)
    {
        var next = at + 1;
        for (var i = 1; i < phrase.Length; i++, next++)
        {
            if (phrase[i] == ConceptPhrase.Gap)
            {
                i++;
                var last = Math.Min(words.Count, next + LongestGap);
                while (next < last && words[next].Word != phrase[i])
                    next++;
            }

            if (next >= words.Count || words[next].Word != phrase[i])
                return null;
        }

        return next;
    }
}
