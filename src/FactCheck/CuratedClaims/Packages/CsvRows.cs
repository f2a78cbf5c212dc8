using System.Buffers;
using System.Text;
using FactCheck.CuratedClaims.Nodes;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>
/// Reads a table row by row as RFC 4180 has it. A row that is malformed is reported and left out, and the next line is read. Blank lines are no rows.
/// </summary>
internal sealed class CsvRows(ClaimsSource source, CsvDialect dialect)
{
    private const int MostUnclosed = 20;

    /// <summary>A quoted cell longer than this has lost its closing mark.</summary>
    private const int LongestCell = 1 << 20;

    private readonly string text = source.Text;
    private readonly SearchValues<char> ends = SearchValues.Create([dialect.Delimiter, dialect.Quote, '\r', '\n']);
    private int at;
    private int unclosed;

    public IEnumerable<CsvCell[]> Read()
    {
        var cells = new List<CsvCell>();
        while (at < text.Length && unclosed <= MostUnclosed)
        {
            if (dialect.Comment is { } comment && text[at] == comment)
            {
                SkipLine(at);
                continue;
            }

            cells.Clear();
            var start = at;
            if (!ReadRow(cells))
                SkipLine(start);
            else if (cells.Count > 1 || at - start > 2 || !string.IsNullOrWhiteSpace(cells[0].Text))
                yield return [.. cells];
        }

        if (unclosed > MostUnclosed)
            source.Report(at, $"more than {MostUnclosed} quotation marks are not closed; the rest of the table was not read", "correct the ones shown and run it again");
    }

    /// <returns>False when the row is malformed, which is reported.</returns>
    private bool ReadRow(List<CsvCell> cells)
    {
        while (true)
        {
            while (dialect.SkipsInitialSpace && at < text.Length && text[at] == ' ')
                at++;
            if (!(at < text.Length && text[at] == dialect.Quote ? ReadQuoted(cells) : ReadPlain(cells)))
                return false;
            if (at >= text.Length)
                return true;
            var end = text[at++];
            if (end == dialect.Delimiter)
                continue;
            if (end == '\r' && at < text.Length && text[at] == '\n')
                at++;
            return true;
        }
    }

    private bool ReadPlain(List<CsvCell> cells)
    {
        var length = text.AsSpan(at).IndexOfAny(ends);
        var end = length < 0 ? text.Length : at + length;
        if (end < text.Length && text[end] == dialect.Quote)
        {
            source.Report(end, "a quotation mark stands inside a cell that does not start with one", "put the whole cell in quotation marks and write each mark in it twice");
            return false;
        }

        cells.Add(new(at, text[at..end]));
        at = end;
        return true;
    }

    private bool ReadQuoted(List<CsvCell> cells)
    {
        var start = at++;
        var content = new StringBuilder();
        while (true)
        {
            var rest = text.AsSpan(at, Math.Min(LongestCell, text.Length - at));
            var length = rest.IndexOf(dialect.Quote);
            if (length < 0 || content.Length + length > LongestCell)
            {
                unclosed++;
                source.Report(start, "a quotation mark that opens a cell here is not closed", "close the cell with a quotation mark, and write each mark in it twice");
                return false;
            }

            content.Append(rest[..length]);
            at += length + 1;
            if (at >= text.Length || text[at] != dialect.Quote)
                break;
            content.Append(dialect.Quote);
            at++;
        }

        cells.Add(new(start, content.ToString()));
        if (at >= text.Length || text[at] == dialect.Delimiter || text[at] is '\r' or '\n')
            return true;
        source.Report(at, "text stands after the closing quotation mark of a cell", "write each quotation mark inside a cell twice");
        return false;
    }

    /// <summary>Goes to the line after the one that an offset stands in.</summary>
    private void SkipLine(int offset)
    {
        var length = text.AsSpan(offset).IndexOfAny('\r', '\n');
        at = length < 0 ? text.Length : offset + length + 1;
        if (at < text.Length && text[at - 1] == '\r' && text[at] == '\n')
            at++;
    }
}
