using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace FactCheck.Documents.Markdown;

/// <summary>Lists the blocks of a Markdown document that hold text, with the kind that the blocks around give them.</summary>
internal static class MarkdownBlocks
{
    /// <summary>The parser moves footnotes to the end; here they stand where they are written.</summary>
    public static List<(LeafBlock Block, BlockKind Kind, CellPlace? Cell)> InSourceOrder(MarkdownDocument syntax)
    {
        var found = new List<(LeafBlock Block, BlockKind Kind, CellPlace? Cell)>();
        var pending = new Stack<(Markdig.Syntax.Block Block, BlockKind Kind, CellPlace? Cell)>();
        pending.Push((syntax, BlockKind.Paragraph, null));
        var tables = 0;
        while (pending.TryPop(out var at))
        {
            if (at.Block is ContainerBlock and not LinkReferenceDefinitionGroup and var container)
            {
                if (at.Block is Table table)
                    PushCells(table, tables++, pending);
                else
                    PushInside(container, at.Kind, at.Cell, pending);
            }
            else if (at.Block is LeafBlock leaf and not (CodeBlock or LinkReferenceDefinition or YamlFrontMatterBlock or ThematicBreakBlock))
            {
                found.Add((leaf, leaf is HeadingBlock ? BlockKind.Heading : at.Kind, at.Cell));
            }
        }

        found.Sort((left, right) => left.Block.Span.Start.CompareTo(right.Block.Span.Start));
        MarkTitle(found);
        return found;
    }

    private static void PushInside(Markdig.Syntax.Block container, BlockKind around, CellPlace? cell, Stack<(Markdig.Syntax.Block Block, BlockKind Kind, CellPlace? Cell)> pending)
    {
        foreach (var child in (ContainerBlock)container)
            pending.Push((child, KindInside(container, around), cell));
    }

    private static void PushCells(Table table, int number, Stack<(Markdig.Syntax.Block Block, BlockKind Kind, CellPlace? Cell)> pending)
    {
        for (var row = 0; row < table.Count; row++)
        {
            if (table[row] is not TableRow cells)
                continue;
            for (var column = 0; column < cells.Count; column++)
                PushInside(cells[column], BlockKind.TableCell, new(number, row, column, cells.IsHeader || (column == 0 && cells.Count > 1)), pending);
        }
    }

    private static BlockKind KindInside(Markdig.Syntax.Block container, BlockKind around) => container switch
    {
        ListItemBlock => BlockKind.ListItem,
        QuoteBlock => BlockKind.Quotation,
        TableCell => BlockKind.TableCell,
        Footnote => BlockKind.Paragraph,
        _ => around,
    };

    private static void MarkTitle(List<(LeafBlock Block, BlockKind Kind, CellPlace? Cell)> blocks)
    {
        var title = blocks.FindIndex(block => block.Block is HeadingBlock { Level: 1 });
        if (title >= 0)
            blocks[title] = blocks[title] with { Kind = BlockKind.Title };
    }
}
