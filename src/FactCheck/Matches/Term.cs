using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>A word of a text in the form in which texts and curated claims are compared: stemmed, or the one name of a place or body (<c>north_korea</c>).</summary>
/// <param name="IsName">True when it came from the table of names or was written with a capital inside a sentence.</param>
public readonly record struct Term(string Form, TextSpan Span, bool IsName);
