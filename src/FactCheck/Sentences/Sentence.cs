using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>A sentence, or a heading or list item that stands for one.</summary>
/// <param name="Index">Its place among the text's sentences, from 0.</param>
/// <param name="Block">The index of its block in <c>Document.Blocks</c>.</param>
/// <param name="FirstToken">Index of its first token in <c>SegmentedText.Tokens</c>.</param>
public readonly record struct Sentence(int Index, int Block, TextSpan Span, int FirstToken, int TokenCount);
