using System.Collections.Frozen;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Readings;

/// <summary>
/// Recognises phrases that lead over to what a sentence says and add nothing to it: "for comparison", "in the end". Some, "at its height", leave only a slip what it is.
/// </summary>
internal static class FramePhrases
{
    private const string ForSlips = "slip";

    /// <summary>Phrases of lower-case words, by their first word.</summary>
    private static readonly Lazy<FrozenDictionary<string, (string[] Words, bool IsForSlips)[]>> Phrases = new(() => DataTable.Load("Matches/Readings/frame-phrases.tsv").Rows
        .Select(row => (Words: row[0].Split(' '), IsForSlips: row[1] == ForSlips))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal));

    /// <summary>Whether a stretch of the sentence is one and nothing else.</summary>
    /// <param name="isSlip">The figure is too much like the one on record to be another.</param>
    public static bool Fill(SentenceReading reading, TextSpan stretch, bool isSlip)
    {
        var first = reading.WordFrom(stretch.Start);
        return first < reading.Words.Length && LengthAt(reading, first, isSlip) is > 0 and var length && reading.Words[first + length - 1].Span.End >= stretch.End;
    }

    /// <summary>Whether a word of the sentence is one of a phrase.</summary>
    public static bool Hold(SentenceReading reading, TextSpan word, bool isSlip)
    {
        var at = reading.WordFrom(word.Start);
        for (var first = at; first >= 0 && at - first < Longest; first--)
        {
            if (LengthAt(reading, first, isSlip) > at - first)
                return true;
        }

        return false;
    }

    private static int Longest { get; } = Phrases.Value.Values.Max(phrases => phrases[0].Words.Length);

    /// <summary>In words of the reading, of which one may be a phrase itself; 0 where none begins there.</summary>
    private static int LengthAt(SentenceReading reading, int first, bool isSlip)
    {
        if (first >= reading.Words.Length || !Phrases.Value.TryGetValue(FirstOf(reading.Words[first].Text), out var phrases))
            return 0;
        foreach (var (words, isForSlips) in phrases)
        {
            if ((isSlip || !isForSlips) && Length(reading, first, words) is > 0 and var length)
                return length;
        }

        return 0;
    }

    private static string FirstOf(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? text[..space] : text;

    private static int Length(SentenceReading reading, int first, string[] words)
    {
        var at = first;
        for (var next = 0; next < words.Length; at++)
        {
            if (at >= reading.Words.Length || (at > first && reading.Words[at].Mark != '\0'))
                return 0;
            foreach (var range in reading.Words[at].Text.AsSpan().Split(' '))
            {
                if (next >= words.Length || !reading.Words[at].Text.AsSpan()[range].SequenceEqual(words[next]))
                    return 0;
                next++;
            }
        }

        return at - first;
    }
}
