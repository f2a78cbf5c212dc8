using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>A name that the text has used before a sentence.</summary>
/// <param name="Span">Where it was named, or taken up, last.</param>
/// <param name="IsContested">The text leads with another name since.</param>
internal readonly record struct EarlierName(ImmutableArray<NamedSubject> Names, TextSpan Span, bool IsContested);
