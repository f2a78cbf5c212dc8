using FactCheck.Documents;

namespace FactCheck.Extractions;

/// <summary>Some whole blocks of a document, in memory that is lent until the next portion is read.</summary>
/// <param name="text">What the spans of the blocks, and of all that is found in them, count in.</param>
/// <param name="offset">Where <paramref name="text"/> starts in the document's text.</param>
internal readonly ref struct TextPortion(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, int offset)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public ReadOnlySpan<Block> Blocks { get; } = blocks;

    public int Offset { get; } = offset;

    /// <summary>The text from its first block to its last.</summary>
    public ReadOnlySpan<char> Words => Blocks.IsEmpty ? [] : Text[Blocks[0].Span.Start..Blocks[^1].Span.End];
}
