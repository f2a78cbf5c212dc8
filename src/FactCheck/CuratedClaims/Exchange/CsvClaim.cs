using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Packages;
using FactCheck.CuratedClaims.Writing;

namespace FactCheck.CuratedClaims.Exchange;

/// <summary>A claim that is being put together from its rows.</summary>
internal sealed class CsvClaim
{
    private readonly int offset;
    private readonly ClaimsSource source;
    private readonly List<MappingEntry> entries = [];
    private readonly List<ClaimNode> sources = [];
    private readonly Dictionary<string, List<(CsvCell? Period, List<MappingEntry> Entries, List<ClaimNode> Sources)>> values = new(StringComparer.Ordinal);
    private List<ClaimNode> current;

    /// <param name="cells">The filled cells of its first row by their columns.</param>
    public CsvClaim(int offset, Dictionary<string, CsvCell> cells, ClaimsSource source)
    {
        this.offset = offset;
        this.source = source;
        current = sources;
        foreach (var key in CsvColumns.OfClaims)
        {
            if (cells.TryGetValue(key, out var cell))
                entries.Add(new(key, cell.Offset, CsvColumns.Lists.Contains(key) ? List(cell) : Scalar(cell)));
        }

        AddSource(cells);
        if (cells.TryGetValue(CsvColumns.Note, out var note))
            source.Report(note.Offset, "a note stands in the row of a claim", "write it as `source note`, or give the value a row of its own");
    }

    /// <returns>False when there is no such part.</returns>
    public bool Add(CsvCell part, Dictionary<string, CsvCell> cells)
    {
        if (part.Text != CsvColumns.Source && !CsvColumns.ValueParts.Contains(part.Text))
            return false;
        if (part.Text != CsvColumns.Source)
        {
            var value = new List<MappingEntry>();
            CsvCell? period = part.Text == "series" ? cells.GetValueOrDefault("period", part with { Text = "" }) : null;
            foreach (var key in ClaimNodes.ValueOrder.Where(key => key != "evidence" && !(key == "period" && period is not null)))
            {
                if (cells.TryGetValue(key, out var cell))
                    value.Add(new(key, cell.Offset, Scalar(cell)));
            }

            current = [];
            if (!values.TryGetValue(part.Text, out var list))
                values[part.Text] = list = [];
            list.Add((period, value, current));
        }

        AddSource(cells);
        return true;
    }

    public ClaimNode ToNode()
    {
        foreach (var (part, list) in values)
        {
            var nodes = list.Select(value => Value(value.Entries, value.Sources)).ToImmutableArray();
            var place = nodes[0].Offset;
            if (part == "series")
                entries.Add(new(part, place, new ClaimNode.Mapping(place, [.. list.Zip(nodes, (value, node) => new MappingEntry(value.Period!.Value.Text, value.Period.Value.Offset, node))])));
            else if (part == "value")
                entries.AddRange(nodes.Select(node => new MappingEntry(part, node.Offset, node)));
            else
                entries.Add(new(part, place, new ClaimNode.Sequence(place, nodes)));
        }

        if (sources.Count > 0)
            entries.Add(new("evidence", sources[0].Offset, new ClaimNode.Sequence(sources[0].Offset, [.. sources])));
        return new ClaimNode.Mapping(offset, [.. entries]);
    }

    private ClaimNode Value(List<MappingEntry> value, List<ClaimNode> ofValue)
    {
        if (ofValue.Count > 0)
            value.Add(new("evidence", ofValue[0].Offset, new ClaimNode.Sequence(ofValue[0].Offset, [.. ofValue])));
        return value is [{ Key: "value", Value: var only }] ? only : new ClaimNode.Mapping(value.Count > 0 ? value[0].Offset : offset, [.. value]);
    }

    private void AddSource(Dictionary<string, CsvCell> cells)
    {
        var fields = new List<MappingEntry>();
        foreach (var key in ClaimNodes.SourceOrder)
        {
            if (cells.TryGetValue(CsvColumns.SourcePrefix + key, out var cell))
                fields.Add(new(key, cell.Offset, Scalar(cell)));
        }

        if (fields.Count > 0)
            current.Add(new ClaimNode.Mapping(fields[0].Offset, [.. fields]));
    }

    private static ClaimNode.Scalar Scalar(CsvCell cell) => new(cell.Offset, cell.Text);

    private static ClaimNode.Sequence List(CsvCell cell) =>
        new(cell.Offset, [.. CsvColumns.Split(cell.Text).Select(text => new ClaimNode.Scalar(cell.Offset, text))]);
}
