using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>A part of a document that is read on its own: no sentence crosses its borders.</summary>
public readonly record struct Block(BlockKind Kind, TextSpan Span);
