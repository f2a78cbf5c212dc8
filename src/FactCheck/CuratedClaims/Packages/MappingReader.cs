using System.Collections.Immutable;
using FactCheck.CuratedClaims.Linting;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>Reads the file beside a data package that says what its tables mean.</summary>
internal sealed class MappingReader(ClaimsSource source)
{
    /// <summary>The mapping's own name: it tells it from claims files.</summary>
    public const string FileName = "factcheck-mapping.yaml";

    /// <summary>The keys that a table leaves to its measures.</summary>
    private static readonly ImmutableArray<string> OfMeasures = ["value", "property"];

    private const string Example = "write `package: datapackage.json` and `tables:` with one `- resource: …` for each table";

    /// <summary>The data package's file, and where the mapping names it.</summary>
    public (string Path, int Offset) Package { get; private set; } = (PackageClaims.PackageName, 0);

    /// <returns>The tables that could be read; what is wrong with the others is reported.</returns>
    public ImmutableArray<TableMapping> Read()
    {
        if (ReadRoot() is not { } root)
            return [];
        var fields = new Fields(root, KeySet.Mapping, source);
        if (fields.Text("package") is { } package)
            Package = (package, fields.OffsetOf("package"));
        var tables = fields.Items("tables");
        if (tables.IsEmpty && !fields.Has("tables"))
            source.Report(0, "the mapping has no tables", Example);
        return [.. tables.SelectMany(table => ReadTable(table))];
    }

    private ClaimNode.Mapping? ReadRoot()
    {
        using var characters = new StringReader(source.Text);
        var nodes = new YamlNodes(new Parser(characters), source, 0);
        try
        {
            if (nodes.SkipTo<MappingStart>())
                return (ClaimNode.Mapping)nodes.Read();
            source.Report(0, "the file is no mapping", Example);
        }
        catch (Exception fault) when (YamlFaults.Include(fault))
        {
            YamlFaults.Report(fault, nodes, source);
        }

        return null;
    }

    private ImmutableArray<TableMapping> ReadTable(ClaimNode node)
    {
        if (node is not ClaimNode.Mapping mapping)
        {
            source.Report(node.Offset, $"a table is {node.Kind}, and has to be a mapping", "start it with `resource: …`, the table's name in the data package");
            return [];
        }

        var errorsBefore = source.ErrorCount;
        var table = new Fields(mapping, KeySet.Table, source);
        var tables = table.Has("measures") ? [.. Measures(table).Select(measure => ReadMeasure(table, measure))] : ImmutableArray.Create(ReadMeasure(table, table));
        return source.ErrorCount > errorsBefore ? [] : tables;
    }

    private IEnumerable<Fields> Measures(Fields table)
    {
        foreach (var key in OfMeasures.Where(table.Has))
            source.Report(table.OffsetOf(key), $"the table has `measures` and `{key}`", $"write the {key} of each measure into `measures`");
        foreach (var item in table.Items("measures"))
        {
            if (item is ClaimNode.Mapping measure)
                yield return new(measure, KeySet.Measure, source);
            else
                source.Report(item.Offset, $"a measure is {item.Kind}, and has to be a mapping", "write `- {value: {column: …}, property: …, unit: …}`");
        }
    }

    /// <param name="measure">What the values are; the table itself where it has one measure only.</param>
    private TableMapping ReadMeasure(Fields table, Fields measure)
    {
        var parts = new TablePartReader(source);
        var entity = parts.Required(table, "entity", "name the column of what the values are of: `entity: {column: Country}`");
        var property = parts.Required(measure, "property", "say what the values are: `property: [population, number of inhabitants]`");
        var period = parts.Read(table, "period");
        var value = parts.Read(measure, "value");
        var valueColumn = value as TablePart.Column;
        if (value is not null && valueColumn is null)
            source.Report(value.Offset, "`value` has to be a column", "write `value: {column: Value}`");
        if (valueColumn is null == period is not TablePart.Headings)
            source.Report(
                measure.OffsetOf("value"),
                valueColumn is null ? "the table has no value" : "the values are in a column and under the headings",
                "write `value: {column: Value}`, or `period: headings` where each period has a column of its own");
        CheckPeriod(period);
        return new(
            table.RequiredText("resource", "write the table's name in the data package"),
            table.Offset,
            table.RequiredText("id", "write what the ids of its claims begin with: `worldbank/population`"),
            table.Text("statement"),
            entity,
            parts.Names(table, "aliases"),
            property,
            period,
            valueColumn,
            ReadUnit(parts, table, measure, property),
            measure.Text("scale") ?? table.Text("scale"),
            [.. parts.Names(table, "only").Select(pair => (new TablePart.Column(table.OffsetOf("only"), pair.Key), pair.Value))],
            table.Texts("missing"),
            table.Choice("extra-cells", ["refused", "ignored"]) == 1,
            table.Has("measures") || property is TablePart.Column,
            ReadTerms(table, measure));
    }

    private TablePart? ReadUnit(TablePartReader parts, Fields table, Fields measure, TablePart property)
    {
        var owner = measure.Has("unit") ? measure : table;
        if (owner.Node("unit") is not ClaimNode.Scalar)
            return parts.Read(owner, "unit");
        var words = (property as TablePart.Fixed)?.Texts ?? [];
        return new UnitReader([table.Text("statement") ?? "", .. words], source).Read(owner) is { } unit ? new TablePart.Fixed(owner.OffsetOf("unit"), [unit]) : null;
    }

    private void CheckPeriod(TablePart? period)
    {
        if (period is TablePart.Fixed { Texts: var texts } && (texts.Length != 1 || Mentions.Period.Parse(texts[0]) is null))
            source.Report(period.Offset, $"'{Fields.Shortened(string.Join(", ", texts))}' is no period", "write `{column: Year}`, `headings`, or one period for all rows such as 2014");
    }

    private TableTerms ReadTerms(Fields table, Fields measure)
    {
        var owner = measure.Has("tolerance") ? measure : table;
        var written = owner.Text("tolerance");
        var unit = ((measure.Node("unit") ?? table.Node("unit")) as ClaimNode.Scalar)?.Text;
        var tolerance = written is null ? new Tolerance.Rounding() : ToleranceReader.Read(written, unit);
        if (tolerance is null)
            source.Report(owner.OffsetOf("tolerance"), $"'{Fields.Shortened(written!)}' is no tolerance", ToleranceReader.Advice);
        if (table.Text("retrieved") is { } retrieved && !IsoDate.IsAnyPrecision(retrieved))
            source.Report(table.OffsetOf("retrieved"), $"'{Fields.Shortened(retrieved)}' is no date of retrieval", IsoDate.Advice);
        return new(
            tolerance ?? new Tolerance.Rounding(),
            written,
            [.. table.Texts("not-about"), .. ReferenceEquals(table, measure) ? [] : measure.Texts("not-about")],
            [.. EvidenceReader.Read(table, source).Select(evidence => evidence with { Position = default })],
            table.Text("retrieved"),
            (ClaimStatus?)table.Choice("status", ClaimReader.Statuses) ?? ClaimStatus.Accepted,
            table.Text("review-by"));
    }
}
