using FactCheck.Spans;

namespace FactCheck.Mentions;

/// <summary>A number, quantity, sum of money, percentage, ordinal, date, time or duration where the text states it.</summary>
/// <param name="Span">The number with its sign, magnitude word and unit; a hedge may be inside.</param>
/// <param name="NumberSpan">What a correction would replace: digits or number words, with sign and magnitude word. Equals <paramref name="Span"/> for dates.</param>
/// <param name="Hedge">The hedging words as they stand ("about", "at least"), or null. <see cref="Hedges"/> gives their meaning.</param>
public sealed record Mention(TextSpan Span, TextSpan NumberSpan, Figure Figure, string? Hedge);
