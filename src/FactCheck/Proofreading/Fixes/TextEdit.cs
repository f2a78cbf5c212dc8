using FactCheck.Spans;

namespace FactCheck.Proofreading.Fixes;

/// <summary>A place of a source and what to write there instead.</summary>
public readonly record struct TextEdit(SourceSpan Span, string Replacement);
