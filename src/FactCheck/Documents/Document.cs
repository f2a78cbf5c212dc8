using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>
/// One article: the text that a person reads, its blocks in reading order, and the map from each of its characters to the original file.
/// </summary>
/// <param name="Id">Names the document in outputs: its path as given, or the id of its line in a JSON Lines file.</param>
/// <param name="Text">The readable text. Blocks lie in it in order, apart by at least one line break.</param>
public sealed record Document(
    string Id,
    SourceText Source,
    DocumentFormat Format,
    string Text,
    ImmutableArray<Block> Blocks,
    SourceMap Map,
    DocumentMetadata Metadata)
{
    /// <summary>Stands in the text for something in a sentence that is not prose: inline code, a formula, the target of a bare link.</summary>
    public const char Masked = '\uFFFC';

    /// <summary>What is not the author's to write otherwise, as the markup tells: block quotations, titles that are cited, labels by which links are found. In order and apart.</summary>
    public ImmutableArray<TextSpan> AsWritten { get; init; } = [];

    public LinePosition PositionOf(TextSpan span) => Source.PositionOf(Map.ToSource(span).Start);
}
