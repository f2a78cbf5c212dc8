using FactCheck.Documents;

namespace FactCheck.Extractions;

/// <summary>The blocks of a document that was read, some at a time. Positions count in the document's text.</summary>
internal sealed class DocumentPortions(Document document) : ITextPortions
{
    /// <summary>UTF-16 units after which a portion ends with its block.</summary>
    private const int UsualLength = 1 << 14;

    private int next;

    public DocumentFormat Format => document.Format;

    public DateOnly? Published => document.Metadata.Published;

    public bool Holds(char character) => document.Text.Contains(character);

    public bool TryRead(out TextPortion portion)
    {
        var first = next;
        var blocks = document.Blocks.AsSpan();
        while (next < blocks.Length && blocks[next].Span.End - blocks[first].Span.Start < UsualLength)
            next++;
        next = Math.Min(blocks.Length, Math.Max(next, first + 1));
        portion = new(document.Text, blocks[first..next], 0);
        return next > first;
    }

    public void Restart() => next = 0;
}
