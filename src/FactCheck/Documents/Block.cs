using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>A part of a document that is read on its own: no sentence crosses its borders.</summary>
public readonly record struct Block(BlockKind Kind, TextSpan Span)
{
    /// <summary>Where it stands in a table; null where it stands in none, or the table is too irregular to tell.</summary>
    public CellPlace? Cell { get; init; }
}
