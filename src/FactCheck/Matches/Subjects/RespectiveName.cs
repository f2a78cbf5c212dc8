using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>The name whose figure a claim states in a sentence with two lists, and all the names and all the figures of the lists.</summary>
internal readonly record struct RespectiveName(TextSpan Name, TextSpan All, TextSpan Figures);
