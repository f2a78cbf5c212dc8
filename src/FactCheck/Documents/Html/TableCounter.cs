namespace FactCheck.Documents.Html;

/// <summary>Counts tables, rows and columns while a page is read from top to bottom.</summary>
internal sealed class TableCounter
{
    private const int MostSpanned = 1_000;

    private readonly Stack<Counted> open = new();
    private int tables;

    /// <param name="end">The index of the first node behind the table.</param>
    public void EnterTable(int at, int end)
    {
        Leave(at);
        open.Push(new(++tables, end));
    }

    public void EnterRow(int at)
    {
        Leave(at);
        if (open.TryPeek(out var table))
            (table.Row, table.Column) = (table.Row + 1, -1);
    }

    /// <returns>The place of the cell; null for one outside of any row.</returns>
    public CellPlace? EnterCell(int at, HtmlNode cell)
    {
        Leave(at);
        if (!open.TryPeek(out var table) || table.Row < 0)
            return null;
        table.Column++;
        while (table.Column < table.OccupiedTo.Count && table.OccupiedTo[table.Column] >= table.Row)
            table.Column++;
        var column = table.Column;
        var (columns, rows) = (SpanOf(cell, "colspan"), SpanOf(cell, "rowspan"));
        for (var spanned = column; spanned < column + columns; spanned++)
        {
            while (table.OccupiedTo.Count <= spanned)
                table.OccupiedTo.Add(-1);
            table.OccupiedTo[spanned] = table.Row + rows - 1;
        }

        table.Column = column + columns - 1;
        var isNamed = cell.Name == "th";
        table.HasHeader |= isNamed && table.Row == 0 && column > 0;
        return new(table.Number, table.Row, column, isNamed || (column == 0 && table.HasHeader));
    }

    private void Leave(int at)
    {
        while (open.TryPeek(out var table) && table.End <= at)
            open.Pop();
    }

    private static int SpanOf(HtmlNode cell, string name) =>
        int.TryParse(cell.Attribute(name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostSpanned) : 1;

    private sealed class Counted(int number, int end)
    {
        public int Number { get; } = number;

        public int End { get; } = end;

        public int Row { get; set; } = -1;

        public int Column { get; set; } = -1;

        public bool HasHeader { get; set; }

        /// <summary>For each column, the last row that a cell above reaches down to.</summary>
        public List<int> OccupiedTo { get; } = [];
    }
}
