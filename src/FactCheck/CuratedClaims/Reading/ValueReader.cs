using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.Mentions;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>Reads the values of one claim: its own, its series, and the ones that stand beside them.</summary>
/// <param name="units">Reads the unit of a value that names its own.</param>
/// <param name="unit">The claim's unit, for every value that does not name its own; null when it has none.</param>
internal sealed class ValueReader(Fields claim, UnitReader units, string? unit, ClaimsSource source)
{
    private const string FigureAdvice = "write a number such as 28,500 or 6.86 billion, a range such as 27,000 to 33,000, or a date such as 2017-02-12";

    /// <summary>The value, the date or the series; empty when only the statement is on record.</summary>
    public ImmutableArray<CuratedValue> Values()
    {
        if (claim.Has("series"))
        {
            if (claim.Has("value") || claim.Has("date"))
                source.Report(
                    claim.OffsetOf("series"),
                    "the claim has a value and a series",
                    "put the value into the series, under its period");
            return Series();
        }

        if (!claim.Has("date"))
            return claim.Node("value") is { } node && Entry(node, null) is { } value ? [value] : [];
        if (claim.Has("value"))
            source.Report(claim.OffsetOf("date"), "the claim has a value and a date", "keep the one that the statement is about");
        return Date() is { } date ? [date] : [];
    }

    /// <summary>A list of values that stand beside the claim's own: <c>also</c> or <c>disputed-by</c>.</summary>
    public ImmutableArray<CuratedValue> Beside(string key) => [.. claim.Items(key).Select(item => Entry(item, null)).OfType<CuratedValue>()];

    private ImmutableArray<CuratedValue> Series()
    {
        if (claim.Node("series") is not ClaimNode.Mapping series)
        {
            source.Report(
                claim.OffsetOf("series"),
                "`series` has to map periods to values",
                "write a period and its value on each line: `2014: 15 million`");
            return [];
        }

        var values = ImmutableArray.CreateBuilder<CuratedValue>();
        var periods = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in series.Entries)
        {
            CheckPeriod(entry.Key, entry.Offset);
            if (!periods.Add(entry.Key))
                source.Report(
                    entry.Offset,
                    $"the period '{Fields.Shortened(entry.Key)}' stands twice",
                    "keep one of its values, and put the other under `disputed-by`");
            if (Entry(entry.Value, entry.Key) is { } value)
                values.Add(value);
        }

        if (series.Entries.IsEmpty)
            source.Report(series.Offset, "the series is empty", "write a period and its value on each line: `2014: 15 million`");
        return values.ToImmutable();
    }

    private CuratedValue? Date()
    {
        if (claim.Text("date") is not { } text)
            return null;

        // A year alone would be read as a number.
        var figure = Period.Parse(text) is not null && text != "always"
            ? new(MentionKind.Date, new MentionValue.Temporal(text), null, null)
            : FigureReader.Read(text, null);
        if (figure is { Value: MentionValue.Temporal })
            return new(text, figure, null, null, []) { Position = source.PositionOf(claim.OffsetOf("date")) };
        source.Report(claim.OffsetOf("date"), $"'{Fields.Shortened(text)}' is no date", "write it as 2017-02-12, or 2017-02 for a month");
        return null;
    }

    /// <summary>A value alone, or a mapping of a value with its note and evidence.</summary>
    private CuratedValue? Entry(ClaimNode node, string? period)
    {
        if (node is ClaimNode.Scalar scalar)
            return Read(scalar.Text.Trim(), scalar.Offset, null, period, null, []);
        if (node is not ClaimNode.Mapping mapping)
        {
            source.Report(
                node.Offset,
                $"a value is {node.Kind}, and has to be a single value",
                "write the value, or a mapping with `value`, `note` and `evidence`");
            return null;
        }

        var fields = new Fields(mapping, KeySet.Value, source);
        if (period is not null && fields.Has("period"))
            source.Report(fields.OffsetOf("period"), "a value of a series has its period already", "take `period` out");
        if (fields.Text("period") is { } own)
            CheckPeriod(own, fields.OffsetOf("period"));
        if (fields.RequiredText("value", "write the value, in the unit of the claim") is not { Length: > 0 } text)
            return null;
        var evidence = EvidenceReader.Read(fields, source);
        return Read(text, fields.OffsetOf("value"), units.Read(fields), period ?? fields.Text("period"), fields.Text("note"), evidence);
    }

    private CuratedValue? Read(string text, int offset, string? ownUnit, string? period, string? note, ImmutableArray<Evidence> evidence)
    {
        if (text.Length == 0)
        {
            source.Report(offset, "the value is empty", FigureAdvice);
            return null;
        }

        var valueUnit = ownUnit ?? unit;
        var figure = FigureReader.Read(text, ShareUnit.MeasureOf(valueUnit));
        if (figure is null && valueUnit is not null)
        {
            source.Report(
                offset,
                $"'{Fields.Shortened(text)}' is no figure in the unit '{Fields.Shortened(valueUnit)}'",
                FigureAdvice + "; a text value has no unit");
            return null;
        }

        var asWritten = valueUnit is null ? text : $"{text} {valueUnit}";
        return new(asWritten, figure, period, note, evidence)
        {
            Text = text,
            Unit = ownUnit,
            Hedge = figure is null ? null : FigureReader.HedgeOf(text),
            Position = source.PositionOf(offset),
        };
    }

    private void CheckPeriod(string period, int offset)
    {
        if (Period.Parse(period) is null)
            source.Report(offset, $"'{Fields.Shortened(period)}' is no period", ClaimReader.PeriodAdvice);
    }
}
