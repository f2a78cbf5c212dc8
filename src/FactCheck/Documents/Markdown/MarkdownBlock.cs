using Markdig.Syntax;

namespace FactCheck.Documents.Markdown;

/// <summary>A block of a Markdown document that holds text.</summary>
/// <param name="IsQuoted">Whether it stands in a block quotation, however deep.</param>
/// <param name="Cell">Where it stands in a table; null outside of one.</param>
internal readonly record struct MarkdownBlock(LeafBlock Leaf, BlockKind Kind, bool IsQuoted, CellPlace? Cell);
