using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>A part of a document that is read on its own: no sentence crosses its borders.</summary>
public sealed record Block(BlockKind Kind, TextSpan Span);
