using System.Buffers;
using System.Collections.Immutable;
using FactCheck.Mentions.Amounts;
using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions;

/// <summary>Reads a figure that stands alone, as in a claims file, with the same parsers as articles.</summary>
public static class FigureReader
{
    private static readonly SearchValues<char> PeriodCharacters = SearchValues.Create("0123456789-/:.TZWQX+");

    /// <param name="value">Such as <c>28,500</c>, <c>6.62607015e-34</c>, <c>27,000 to 33,000</c>, <c>70 %</c>, <c>2017-02-12</c>, <c>2017-02-11T17:55-05:00</c>.</param>
    /// <param name="unit">Such as <c>troops</c>, <c>percent</c>, <c>%</c>, <c>USD</c>, <c>tonne per year</c>; null when the value holds it or has none.</param>
    /// <returns>The figure, or null when the value is not one.</returns>
    public static Figure? Read(string value, string? unit)
    {
        ArgumentNullException.ThrowIfNull(value);
        value = value.Trim();
        if (value.Length == 0)
            return null;
        if (unit is null && ReadPeriod(value) is { } period)
            return period;
        if (string.IsNullOrWhiteSpace(unit))
            return ReadWhole(value);
        // With a unit, 20170930 is an amount and no day.
        var figure = ReadWhole(value) is { Value: not MentionValue.Temporal } read ? read : ReadAmount(value);
        return figure is { } amount ? WithUnit(amount, unit.Trim()) : null;
    }

    /// <summary>The words that bound or blur a figure that stands alone: "over" of "over 3,000"; null where there are none.</summary>
    public static string? HedgeOf(string value)
    {
        value = value.Trim();
        return value.Length == 0 || char.IsAsciiDigit(value[0]) ? null : Whole(value)?.Hedge;
    }

    /// <summary>ISO dates; a year alone is a number.</summary>
    private static Figure? ReadPeriod(string value)
    {
        if (value.AsSpan().ContainsAnyExcept(PeriodCharacters) || !value.AsSpan(1).ContainsAny("-/X") || Period.Parse(value) is null)
            return null;
        var kind = value.Contains('T', StringComparison.Ordinal) ? MentionKind.DateTime : MentionKind.Date;
        return new(kind, new MentionValue.Temporal(value), null, null);
    }

    private static Figure? ReadWhole(string value) => Whole(value)?.Figure;

    private static Mention? Whole(string value) => Only(MentionExtractor.Extract(StandaloneText.Segment(value)), value);

    private static Figure? ReadAmount(string value)
    {
        var passage = StandaloneText.Segment(value).ToPassage();
        var mentions = new List<Mention>();
        BlockAmounts.Read(new TokenRun(passage.Text, passage.Tokens), mentions);
        return Only([.. mentions], value)?.Figure;
    }

    /// <summary>The mention that takes in the whole value; null where it holds more, or less.</summary>
    private static Mention? Only(ImmutableArray<Mention> mentions, string value) =>
        mentions is [var only] && only.Span.Start == 0 && only.Span.End >= value.TrimEnd('.').Length ? only : null;

    private static Figure? WithUnit(Figure figure, string unit)
    {
        if (figure.Kind is not (MentionKind.Number or MentionKind.Ordinal) && figure.Unit is not null)
            return figure.Unit == unit || Units.Find(unit)?.Name == figure.Unit ? figure : null;
        // The unit's own reading in an article gives its canonical name and kind.
        if (ReadWhole("2 " + unit) is { } read && read.Kind is MentionKind.Percent or MentionKind.Currency or MentionKind.Quantity)
        {
            var factor = read.Value is MentionValue.Exact { Value: var two } ? two / 2 : Fractions.Fraction.One;
            return figure with { Kind = read.Kind, Unit = read.Unit, Value = Scale(figure.Value, factor), Resolution = figure.Resolution * factor };
        }

        if (Units.Find(unit) is { } definition)
            return figure with { Kind = definition.Dimension.StartsWith("currency", StringComparison.Ordinal) ? MentionKind.Currency : MentionKind.Quantity, Unit = definition.Name };
        return figure with { Kind = MentionKind.Number, Unit = unit };
    }

    private static MentionValue Scale(MentionValue value, Fractions.Fraction factor) => value switch
    {
        MentionValue.Exact exact => new MentionValue.Exact(exact.Value * factor),
        MentionValue.Range range => new MentionValue.Range(range.Low * factor, range.High * factor),
        _ => value,
    };
}
