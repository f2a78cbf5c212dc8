using FactCheck.Documents;
using FactCheck.Sentences;

namespace FactCheck.Verdicts.CellSentences;

/// <summary>The cells of one table by row and column, and what stands right before it.</summary>
/// <param name="Caption">The table's caption, the heading right before it, or the sentence that announces it; empty where there is none.</param>
internal sealed record CellGrid(Dictionary<(int Row, int Column), int> Blocks, string Caption)
{
    /// <summary>A cell that holds several blocks is left out.</summary>
    public static IEnumerable<CellGrid> In(SegmentedText text)
    {
        var blocks = text.Document.Blocks;
        foreach (var table in Enumerable.Range(0, blocks.Length).Where(at => blocks[at].Cell is not null).GroupBy(at => blocks[at].Cell!.Value.Table))
        {
            // Two rows of headers, or headers in the midst of a table, leave open which of them counts.
            if (table.Any(at => blocks[at].Cell is { IsHeader: true, Row: > 0, Column: > 0 }))
                continue;
            var cells = table.GroupBy(at => (blocks[at].Cell!.Value.Row, blocks[at].Cell!.Value.Column)).Where(cell => cell.Count() == 1).ToDictionary(cell => cell.Key, cell => cell.First());
            yield return new(cells, CaptionBefore(text, table.First()));
        }
    }

    public string TextAt(SegmentedText text, int row, int column) =>
        Blocks.TryGetValue((row, column), out var block) ? text.Text[text.Document.Blocks[block].Span.Start..text.Document.Blocks[block].Span.End].Trim() : "";

    private static string CaptionBefore(SegmentedText text, int first)
    {
        if (first == 0)
            return "";
        var before = text.Document.Blocks[first - 1];
        if (before.Kind is BlockKind.Caption or BlockKind.Heading)
            return text.Text[before.Span.Start..before.Span.End];
        if (before.Kind != BlockKind.Paragraph || text.SentenceAt(before.Span.End - 1) is not { } last)
            return "";
        var words = text.Text[last.Span.Start..last.Span.End];
        var announces = words.EndsWith(':') || words.Contains("table", StringComparison.OrdinalIgnoreCase) || words.Contains("below", StringComparison.OrdinalIgnoreCase) || words.Contains("following", StringComparison.OrdinalIgnoreCase);
        return announces ? words : "";
    }
}
