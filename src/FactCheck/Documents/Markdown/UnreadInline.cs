using Markdig.Syntax.Inlines;

namespace FactCheck.Documents.Markdown;

/// <summary>A tag of a template or a formula: it stands in a sentence and is no prose.</summary>
internal sealed class UnreadInline : LeafInline;
