using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Matches.Times;

/// <summary>Tells that a text says itself that it is an old one, in a line of its own above or below it: "First published in 1998."</summary>
internal static class Reprints
{
    /// <summary>In sentences, from either end.</summary>
    private const int Reach = 3;

    /// <summary>In tokens.</summary>
    private const int LongestLine = 16;

    private static readonly WordList Openers = new("Matches/Times/reprint-openers.tsv");

    /// <returns>The year; null where the text says nothing of the kind.</returns>
    public static int? YearOf(SegmentedText text)
    {
        var sentences = text.Sentences;
        for (var at = 0; at < sentences.Length; at++)
        {
            if (at == Reach && sentences.Length > 2 * Reach)
                at = sentences.Length - Reach;
            var line = sentences[at];
            var isAlone = (at == 0 || sentences[at - 1].Block != line.Block) && (at + 1 == sentences.Length || sentences[at + 1].Block != line.Block);
            if (isAlone && line.TokenCount <= LongestLine && IsOpened(line.Span.Of(text.Text)) && SceneTimes.LastYear(line.Span.Of(text.Text)) is { } year)
                return year;
        }

        return null;
    }

    private static bool IsOpened(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("([*_ ");
        foreach (var opener in Openers.Words)
        {
            if (line.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
