using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>Quoted words, without their quotation marks, and who says them where the sentence names a speaker.</summary>
public sealed record Quotation(TextSpan Span, string? Speaker);
