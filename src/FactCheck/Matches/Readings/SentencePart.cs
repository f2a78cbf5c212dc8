using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>A stretch of a sentence between clause marks, or words that open a clause.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="End">The index after its last word.</param>
/// <param name="Clause">Parts with the same number make one clause.</param>
/// <param name="Parent">The clause whose subject it shares; its own number where it has a subject itself.</param>
internal readonly record struct SentencePart(TextSpan Span, int First, int End, PartKind Kind, int Clause, int Parent);
