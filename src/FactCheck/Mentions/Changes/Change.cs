using FactCheck.Spans;
using Fractions;

namespace FactCheck.Mentions.Changes;

/// <summary>A change that a sentence tells: "rose by 30 % to 5.2 million", "halved", "down 4 points from 46 %", "three times as many". The figures are indexes of mentions.</summary>
/// <param name="Span">The words that say that something changed.</param>
/// <param name="Base">What it was before: "from 46 %".</param>
/// <param name="Amount">By how much it changed: "by 30 %", "4 points".</param>
/// <param name="Result">What it became: "to 5.2 million".</param>
/// <param name="Factor">What the base was multiplied by where words say so: a half for "halved", 3 for "three times as many".</param>
public sealed record Change(TextSpan Span, ChangeDirection Direction, int? Base, int? Amount, int? Result, Fraction? Factor);
