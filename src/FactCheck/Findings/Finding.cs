using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Findings;

/// <summary>One place of a document that a rule flags.</summary>
/// <param name="Message">One line: what is wrong, with what it rests on; for figures what was claimed, what the evidence says, the difference.</param>
/// <param name="Suggestions">Up to three texts that could replace <paramref name="Span"/>, best first.</param>
public sealed record Finding(Rule Rule, Severity Severity, string Message, TextSpan Span, ImmutableArray<string> Suggestions)
{
    /// <summary>Whether it touches words that are somebody else's: it is advice then, and nothing is corrected.</summary>
    public bool IsQuoted { get; init; }
}
