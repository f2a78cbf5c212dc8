using System.Collections.Immutable;
using System.Globalization;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Reading;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>Reads the rows of a table once for all its measures. A table in several files goes on without a second header.</summary>
internal sealed class TableFile(DataResource resource, bool ignoresExtraCells, ImmutableArray<TableClaims> consumers)
{
    public const long Largest = 128L * TextFile.Mebibyte;
    private string[]? headings = resource.Dialect.HasHeader ? null : [.. resource.Columns.Select(column => column.Name)];
    private bool isBound;

    /// <summary>How many rows of values were read.</summary>
    public int RowCount { get; private set; }

    /// <returns>False when the table cannot be used at all, which is reported.</returns>
    public bool Read(ClaimsSource source)
    {
        var tooWide = 0;
        CsvCell[]? firstTooWide = null;
        foreach (var row in new CsvRows(source, resource.Dialect).Read())
        {
            headings ??= [.. row.Select(cell => cell.Text.Trim())];
            if (!isBound && !Bind(row, source))
                return false;
            if (IsHeader(row))
                continue;
            RowCount++;
            if (row.Length < headings.Length)
                source.Report(row[^1].Offset, $"the row ends here: it has {Cells(row.Length)}, and the table has {Cells(headings.Length)} a row", "complete the row, or put a cell that holds the separator into quotation marks");
            else if (row.Length == headings.Length || ignoresExtraCells)
                Take(row, source);
            else if (tooWide++ == 0)
                firstTooWide = row;
        }

        if (firstTooWide is not null)
            ReportTooWide(firstTooWide, tooWide, source);
        if (headings is not null)
            return true;
        source.Report(0, "the table is empty", "give it a row of headings and a row for each value");
        return false;
    }

    private bool IsHeader(CsvCell[] row) => resource.Dialect.HasHeader && row.Length == headings!.Length && row.Zip(headings).All(pair => pair.First.Text.Trim() == pair.Second);

    private bool Bind(CsvCell[] header, ClaimsSource source)
    {
        isBound = true;
        foreach (var consumer in consumers)
            isBound &= consumer.Bind(headings!, index => header[Math.Min(index, header.Length - 1)].Offset, source);
        return isBound;
    }

    private void Take(CsvCell[] row, ClaimsSource source)
    {
        foreach (var consumer in consumers)
            consumer.Take(row, source);
    }

    private void ReportTooWide(CsvCell[] row, int count, ClaimsSource source)
    {
        var others = count > 1 ? string.Create(CultureInfo.InvariantCulture, $", and so have {count - 1:N0} more rows") : "";
        source.Report(
            row[headings!.Length].Offset,
            $"the row has {Cells(row.Length)}, {Cells(headings.Length)} are named in the header{others}",
            "name every column; or where the named ones are in their places, write `extra-cells: ignored` into the mapping");
    }

    private static string Cells(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "cell" : "cells")}");
}
