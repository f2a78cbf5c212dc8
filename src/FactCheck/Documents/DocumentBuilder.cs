using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>
/// Puts a document's text together from pieces of its source, given in source order: folds white space as a browser shows it,
/// parts the blocks and keeps the map. A block without a visible character leaves nothing behind.
/// </summary>
internal sealed class DocumentBuilder(SourceText source)
{
    private static readonly SearchValues<char> Foldable = SearchValues.Create(" \t\r\n\f");

    private readonly StringBuilder text = new();
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<SourceMap.Run>.Builder runs = ImmutableArray.CreateBuilder<SourceMap.Run>();
    private readonly List<SourceSpan> lineBreaks = [];
    private readonly List<TextSpan> asWritten = [];
    private SourceSpan? space;
    private BlockKind? openKind;
    private CellPlace? openCell;
    private int blockStart;
    private int blockRuns;
    private bool isVisible;
    private int asWrittenDepth;
    private int asWrittenStart;

    /// <summary>True while the open block has no visible character, or none is open.</summary>
    public bool IsAtBlockStart => !isVisible;

    /// <summary>Closes the open block, if any, and opens one.</summary>
    public void Open(BlockKind kind, CellPlace? cell = null)
    {
        Close();
        (openKind, openCell) = (kind, cell);
        blockStart = text.Length == 0 ? 0 : text.Length + 1;
        blockRuns = runs.Count;
    }

    public void Close()
    {
        if (openKind is { } kind && isVisible)
        {
            blocks.Add(new(kind, new TextSpan(blockStart, text.Length)) { Cell = openCell });
        }
        else if (openKind is not null)
        {
            text.Length = Math.Min(text.Length, Math.Max(0, blockStart - 1));
            runs.Count = blockRuns;
            ForgetAsWritten();
        }

        openKind = null;
        isVisible = false;
        space = null;
        lineBreaks.Clear();
    }

    /// <summary>Source characters as they stand, their white space folded.</summary>
    public void Append(int start, int end)
    {
        var all = source.Text.AsSpan();
        while (start < end)
        {
            var rest = all[start..end];
            var length = rest.IndexOfAny(Foldable);
            if (length < 0)
                length = rest.Length;
            if (length > 0)
                Add(rest[..length], start, start + length);
            start += length;
            var folded = rest[length..].IndexOfAnyExcept(Foldable);
            if (folded < 0)
                folded = rest.Length - length;
            if (folded > 0)
                AppendSpace(start, start + folded);
            start += folded;
        }
    }

    /// <summary>What a stretch of source reads as, when it is not what stands there: an entity, a mask, a superscript.</summary>
    public void AppendAs(ReadOnlySpan<char> reading, int start, int end)
    {
        if (reading.IndexOfAnyExcept(Foldable) < 0)
            AppendSpace(start, end);
        else
            Add(reading, start, end);
    }

    public void AppendSpace(int start, int end)
    {
        if (isVisible && lineBreaks.Count == 0)
            space ??= new(start, end);
    }

    /// <summary>A line break that shows. Two in a row part blocks, as they part paragraphs for the eye.</summary>
    public void AppendLineBreak(int start, int end)
    {
        if (!isVisible)
            return;
        space = null;
        lineBreaks.Add(new(start, end));
    }

    /// <summary>What is added until the end of it stays as it is written (<see cref="Document.AsWritten"/>). One may stand in another.</summary>
    public void BeginAsWritten()
    {
        if (asWrittenDepth == 0)
            asWrittenStart = text.Length;
        asWrittenDepth++;
    }

    public void EndAsWritten()
    {
        asWrittenDepth--;
        if (asWrittenDepth == 0 && text.Length > asWrittenStart)
            asWritten.Add(new(asWrittenStart, text.Length));
    }

    public Document Build(string id, DocumentFormat format, DocumentMetadata metadata)
    {
        Close();
        return new(id, source, format, text.ToString(), blocks.ToImmutable(), new SourceMap(runs.ToImmutable()), metadata) { AsWritten = [.. asWritten] };
    }

    /// <summary>Takes back what was said of a block that left nothing behind.</summary>
    private void ForgetAsWritten()
    {
        asWrittenStart = Math.Min(asWrittenStart, text.Length);
        while (asWritten.Count > 0 && asWritten[^1].End > text.Length)
        {
            var last = asWritten[^1];
            asWritten.RemoveAt(asWritten.Count - 1);
            if (last.Start < text.Length)
                asWritten.Add(last with { End = text.Length });
        }
    }

    private void Add(ReadOnlySpan<char> reading, int start, int end)
    {
        openKind ??= OpenImplied();
        FlushWhiteSpace();
        if (text.Length < blockStart)
            text.Append('\n');
        isVisible = isVisible || IsVisible(reading);
        Write(reading, start, end);
    }

    private BlockKind OpenImplied()
    {
        Open(BlockKind.Paragraph);
        return BlockKind.Paragraph;
    }

    private void FlushWhiteSpace()
    {
        if (lineBreaks.Count > 1)
            Open(openKind!.Value, openCell);
        else if (lineBreaks.Count == 1)
            Write("\n", lineBreaks[0].Start, lineBreaks[0].End);
        else if (space is { } pending)
            Write(" ", pending.Start, pending.End);
        lineBreaks.Clear();
        space = null;
    }

    private static bool IsVisible(ReadOnlySpan<char> reading)
    {
        foreach (var c in reading)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF'))
                return true;
        }

        return false;
    }

    private void Write(ReadOnlySpan<char> reading, int start, int end)
    {
        var at = text.Length;
        text.Append(reading);
        var run = new SourceMap.Run(at, text.Length, start, end);
        if (runs.Count > blockRuns && run.IsVerbatim && runs[^1] is { IsVerbatim: true } last && last.TextEnd == at && last.SourceEnd == start)
            runs[^1] = last with { TextEnd = run.TextEnd, SourceEnd = end };
        else
            runs.Add(run);
    }
}
