using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Packages;
using FactCheck.CuratedClaims.Reading;

namespace FactCheck.CuratedClaims.Exchange;

/// <summary>Reads claims from a table as <see cref="CsvClaimsWriter"/> writes it; columns that are not needed may be missing, and their order is free.</summary>
internal sealed class CsvClaimsReader(ClaimsSource source)
{
    private static readonly string[] Needed = ["id", "statement"];
    private string[] headings = [];

    /// <summary>The claims in order, each with its values and sources.</summary>
    public IEnumerable<ClaimNode> Read()
    {
        CsvClaim? claim = null;
        foreach (var row in new CsvRows(source, CsvDialect.Standard).Read())
        {
            if (headings.Length == 0)
            {
                if (!ReadHeader(row))
                    yield break;
                continue;
            }

            if (row.Length != headings.Length)
            {
                source.Report(row[^1].Offset, $"the row has {row.Length} cells, and the header {headings.Length}", "complete the row, or put a cell that holds a comma into quotation marks");
                continue;
            }

            var cells = Cells(row);
            if (!cells.TryGetValue(CsvColumns.Part, out var part) || part.Text == CsvColumns.Claim)
            {
                if (claim is not null)
                    yield return claim.ToNode();
                claim = new(row[0].Offset, cells, source);
            }
            else if (claim is null || !claim.Add(part, cells))
            {
                source.Report(part.Offset, claim is null ? "the row belongs to no claim" : $"'{Fields.Shortened(part.Text)}' is no part of a claim", $"leave `part` empty for a claim; below it write {string.Join(", ", CsvColumns.ValueParts)} or {CsvColumns.Source}");
            }
        }

        if (claim is not null)
            yield return claim.ToNode();
        if (headings.Length == 0)
            source.Report(0, "the table is empty", "give it a row of headings with `id` and `statement`");
    }

    private bool ReadHeader(CsvCell[] row)
    {
        if (row is [{ Text: var only }] && only.AsSpan().ContainsAny(";\t"))
        {
            source.Report(row[0].Offset, $"the columns are parted by {(only.Contains(';', StringComparison.Ordinal) ? "semicolons" : "tabs")}", "part them by commas, with cells that hold a comma in quotation marks");
            return false;
        }

        var errorsBefore = source.ErrorCount;
        headings = [.. row.Select(cell => cell.Text.Trim())];
        for (var i = 0; i < row.Length; i++)
        {
            if (!CsvColumns.All.Contains(headings[i]))
                ReportUnknown(row[i], headings[i]);
            else if (Array.IndexOf(headings, headings[i]) < i)
                source.Report(row[i].Offset, $"the column '{headings[i]}' stands twice", "keep one of them");
        }

        // A heading that is nearly the needed one has been told already.
        foreach (var needed in Needed.Except(headings, StringComparer.Ordinal).Where(needed => !headings.Any(heading => ClosestWord.To(heading, CsvColumns.All) == needed)))
            source.Report(row[0].Offset, $"the table has no column '{needed}'", "add it: every claim has an id and a statement");
        return source.ErrorCount == errorsBefore;
    }

    private void ReportUnknown(CsvCell cell, string heading) => source.Report(
        cell.Offset,
        $"claims have no column '{Fields.Shortened(heading)}'",
        ClosestWord.To(heading, CsvColumns.All) is { } meant ? $"did you mean `{meant}`?" : "rename it to what it holds, such as statement, subject, value or `source url`, or take it out");

    /// <summary>The cells that hold something.</summary>
    private Dictionary<string, CsvCell> Cells(CsvCell[] row)
    {
        var cells = new Dictionary<string, CsvCell>(StringComparer.Ordinal);
        for (var i = 0; i < row.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(row[i].Text))
                cells[headings[i]] = row[i] with { Text = row[i].Text.Trim() };
        }

        return cells;
    }
}
