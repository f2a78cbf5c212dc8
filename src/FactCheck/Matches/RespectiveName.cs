using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>The name whose figure a claim states in a sentence with two lists, and all the names of its list.</summary>
internal readonly record struct RespectiveName(TextSpan Name, TextSpan All);
