using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>
/// Maps spans of the plain text to spans of the original file and back. It is a list of runs in text order; a run is either verbatim
/// (same length on both sides, character for character) or atomic (an entity, a folded line break: mapped only as a whole).
/// </summary>
public sealed class SourceMap
{
    private readonly ImmutableArray<Run> runs;

    /// <param name="runs">Sorted by text and by source; text ranges touch or leave gaps (separators between blocks), never overlap.</param>
    public SourceMap(ImmutableArray<Run> runs) => this.runs = runs;

    /// <summary>The map of a text that is its own source.</summary>
    public static SourceMap Identity(int length) => new([new Run(0, length, 0, length)]);

    public ImmutableArray<Run> Runs => runs;

    /// <summary>The smallest source span that covers the characters of <paramref name="span"/>; an empty span maps to an empty one.</summary>
    public SourceSpan ToSource(TextSpan span)
    {
        if (runs.IsEmpty)
            return new(0, 0);
        if (span.IsEmpty)
        {
            var at = SourceStart(span.Start);
            return new(at, at);
        }

        return new(SourceStart(span.Start), Math.Max(SourceStart(span.Start), SourceEnd(span.End)));
    }

    /// <summary>The text span whose characters come from <paramref name="span"/>, or null when none of it is readable text.</summary>
    public TextSpan? ToText(SourceSpan span)
    {
        int? start = null;
        var end = 0;
        for (var i = FirstEndingAfterSource(span.Start); i < runs.Length && runs[i].SourceStart < span.End; i++)
        {
            var run = runs[i];
            start ??= run.IsVerbatim ? run.TextStart + Math.Max(0, span.Start - run.SourceStart) : run.TextStart;
            end = run.IsVerbatim ? Math.Min(run.TextEnd, run.TextStart + span.End - run.SourceStart) : run.TextEnd;
        }

        return start is { } s && end > s ? new TextSpan(s, end) : null;
    }

    private int SourceStart(int textOffset)
    {
        var i = FirstEndingAfterText(textOffset);
        if (i == runs.Length)
            return runs[^1].SourceEnd;
        var run = runs[i];
        if (textOffset <= run.TextStart || !run.IsVerbatim)
            return run.SourceStart;
        return run.SourceStart + textOffset - run.TextStart;
    }

    private int SourceEnd(int textOffset)
    {
        var i = FirstEndingAfterText(textOffset - 1);
        if (i == runs.Length)
            return runs[^1].SourceEnd;
        var run = runs[i];
        if (textOffset <= run.TextStart)
            return i == 0 ? run.SourceStart : runs[i - 1].SourceEnd;
        return run.IsVerbatim ? run.SourceStart + Math.Min(textOffset, run.TextEnd) - run.TextStart : run.SourceEnd;
    }

    private int FirstEndingAfterText(int textOffset)
    {
        int low = 0, high = runs.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = runs[middle].TextEnd > textOffset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private int FirstEndingAfterSource(int sourceOffset)
    {
        int low = 0, high = runs.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = runs[middle].SourceEnd > sourceOffset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>A stretch of text and the stretch of source it was read from.</summary>
    public readonly record struct Run(int TextStart, int TextEnd, int SourceStart, int SourceEnd)
    {
        /// <summary>Same length on both sides: mapped character for character.</summary>
        public bool IsVerbatim => TextEnd - TextStart == SourceEnd - SourceStart;
    }
}
