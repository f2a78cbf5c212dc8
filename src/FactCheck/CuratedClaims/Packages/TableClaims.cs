using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Reading;
using FactCheck.Mentions;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>Gathers the rows of a table into claims: one an entity and property, in the order in which they come first.</summary>
internal sealed class TableClaims(TableMapping mapping, DataResource resource, DataPackage package, ClaimsSource mappingSource, ClaimReader reader, Action<CuratedClaim> add)
{
    private readonly Dictionary<(string Entity, string Property), TableSeries> series = [];
    private readonly ImmutableArray<TableSeries>.Builder inOrder = ImmutableArray.CreateBuilder<TableSeries>();
    private readonly TableClaimBuilder builder = new(mapping, package);
    private readonly HashSet<string> missing = new([.. resource.Missing, .. mapping.Missing], StringComparer.Ordinal) { "" };
    private TableColumns columns = null!;
    private ImmutableArray<DataColumn?> schema = [];

    /// <summary>No row gave a value.</summary>
    public bool IsEmpty => inOrder.Count == 0;

    /// <summary>Finds the mapped columns.</summary>
    /// <param name="offsetOf">Where a heading stands in the table.</param>
    /// <returns>False when one is not there or stands twice, which is reported.</returns>
    public bool Bind(string[] headings, Func<int, int> offsetOf, ClaimsSource source)
    {
        if (TableColumns.Find(mapping, headings, source.File, mappingSource) is not { } found || !AreUnique(found, headings, offsetOf, source))
            return false;
        columns = found;
        schema = [.. headings.Select(heading => resource.Columns.FirstOrDefault(column => column.Name == heading))];
        return true;
    }

    public void Take(CsvCell[] row, ClaimsSource source)
    {
        if (!columns.Only.All(only => only.Texts.Contains(row[only.Index].Text.Trim())))
            return;
        var entity = Text(mapping.Entity, columns.Entity, row);
        var property = Text(mapping.Property, columns.Property, row);
        if (entity.Length == 0 || property.Length == 0)
        {
            var index = entity.Length == 0 ? columns.Entity : columns.Property;
            source.Report(row[Math.Max(index, 0)].Offset, "the cell is empty that says what the value is of", "fill it, or leave the row out with `only`");
            return;
        }

        foreach (var (index, periodOfHeading) in columns.Values)
        {
            if (!missing.Contains(row[index].Text.Trim()))
                TakeValue(entity, property, index, periodOfHeading, row, source);
        }
    }

    /// <summary>To be asked after the last row.</summary>
    public void Complete()
    {
        foreach (var one in inOrder)
        {
            var errorsBefore = one.Source.ErrorCount;
            var claim = builder.Claim(one);
            reader.Register(claim, one.Offset, one.Source);
            if (one.Source.ErrorCount == errorsBefore)
                add(claim);
        }
    }

    /// <summary>Of two columns of one heading nobody can say which is meant.</summary>
    private static bool AreUnique(TableColumns columns, string[] headings, Func<int, int> offsetOf, ClaimsSource source)
    {
        var isUnique = true;
        foreach (var used in columns.All.Distinct().Order())
        {
            var second = Array.IndexOf(headings, headings[used], used + 1);
            if (second < 0)
                continue;
            isUnique = false;
            source.Report(offsetOf(second), $"the heading '{Fields.Shortened(headings[second])}' stands twice", "give each column its own heading, here and in datapackage.json");
        }

        return isUnique;
    }

    private void TakeValue(string entity, string property, int index, string? periodOfHeading, CsvCell[] row, ClaimsSource source)
    {
        var period = periodOfHeading;
        if (columns.Period >= 0 && (period = TableColumns.PeriodIn(row[columns.Period].Text)) is null)
        {
            source.Report(row[columns.Period].Offset, $"'{Fields.Shortened(row[columns.Period].Text)}' is no period", ClaimReader.PeriodAdvice);
            return;
        }

        var unit = columns.Unit >= 0 ? row[columns.Unit].Text.Trim() : (mapping.Unit as TablePart.Fixed)?.Texts[0];
        if (ReadValue(row[index], schema[index], string.IsNullOrEmpty(unit) ? null : unit, period, source) is not { } value)
            return;
        if (!series.TryGetValue((entity, property), out var one))
        {
            var first = row[Math.Max(columns.Entity, 0)].Offset;
            series[(entity, property)] = one = new(entity, property, first, source);
            inOrder.Add(one);
        }

        if (!one.Add(value))
            source.Report(
                row[index].Offset,
                period is null ? $"{Fields.Shortened(entity)} has two values" : $"{Fields.Shortened(entity)} has two values of {period}",
                "keep one; where the rows are of different things, choose with `only` or map the column that tells them apart");
    }

    private CuratedValue? ReadValue(CsvCell cell, DataColumn? column, string? unit, string? period, ClaimsSource source)
    {
        var text = column is null ? cell.Text.Trim() : column.Plain(cell.Text.Trim());
        if (mapping.Scale is { } scale)
            text = $"{text} {scale}";
        var figure = column is { Type: "date" or "year" or "yearmonth" } && Period.Parse(text) is not null
            ? new(MentionKind.Date, new MentionValue.Temporal(text), null, null)
            : FigureReader.Read(text, ShareUnit.MeasureOf(unit));
        if (figure is null && (unit is not null || mapping.Scale is not null || column is { IsNumeric: true }))
        {
            source.Report(
                cell.Offset,
                unit is null ? $"'{Fields.Shortened(text)}' is no figure" : $"'{Fields.Shortened(text)}' is no figure in the unit '{Fields.Shortened(unit)}'",
                "write a number; list what stands for no value under `missing` in the mapping");
            return null;
        }

        var own = columns.Unit >= 0 ? unit : null;
        return new(unit is null ? text : $"{text} {unit}", figure, period, null, []) { Text = text, Unit = own, Position = source.PositionOf(cell.Offset) };
    }

    private static string Text(TablePart part, int column, CsvCell[] row) => part is TablePart.Fixed { Texts: var texts } ? texts[0] : row[column].Text.Trim();
}
