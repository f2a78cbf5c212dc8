using FactCheck.Spans;

namespace FactCheck.Mentions;

/// <summary>A number, quantity, sum of money, percentage, ordinal, date, time or duration where the text states it.</summary>
/// <param name="Span">The number with its sign, magnitude word and unit; a hedge may be inside.</param>
/// <param name="NumberSpan">What a correction would replace: digits or number words, with sign and magnitude word. Equals <paramref name="Span"/> for dates.</param>
/// <param name="Hedge">The hedging words as they stand ("about", "at least"), or null. <see cref="Hedges"/> gives their meaning.</param>
public sealed record Mention(TextSpan Span, TextSpan NumberSpan, Figure Figure, string? Hedge)
{
    /// <summary>The hedge of a date that is the latest possible: "by 20 February".</summary>
    internal const string Deadline = "by";

    /// <summary>
    /// The value with its bounding hedge in it: "at least 50 %" is from 50 on, "by 20 February 2017" is <c>../2017-02-20</c>; the figure's own value for any other hedge.
    /// </summary>
    public MentionValue Bounds => Figure.Value switch
    {
        MentionValue.Exact { Value: var value } when !Hedges.IsOfExtent(Hedge) => Hedges.MeaningOf(Hedge) switch
        {
            HedgeMeaning.MoreThan or HedgeMeaning.AtLeast => new MentionValue.Range(value, null),
            HedgeMeaning.LessThan or HedgeMeaning.AtMost => new MentionValue.Range(null, value),
            _ => Figure.Value,
        },
        MentionValue.Temporal { Edtf: var edtf } when Hedge == Deadline => new MentionValue.Temporal("../" + edtf[(edtf.IndexOf('/', StringComparison.Ordinal) + 1)..]),
        _ => Figure.Value,
    };
}
