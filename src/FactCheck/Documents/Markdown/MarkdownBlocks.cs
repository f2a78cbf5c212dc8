using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace FactCheck.Documents.Markdown;

/// <summary>Lists the blocks of a Markdown document that hold text, with the kind that the blocks around give them.</summary>
internal static class MarkdownBlocks
{
    /// <summary>The parser moves footnotes to the end; here they stand where they are written.</summary>
    public static List<MarkdownBlock> InSourceOrder(MarkdownDocument syntax)
    {
        var found = new List<MarkdownBlock>();
        var pending = new Stack<Pending>();
        pending.Push(new(syntax, BlockKind.Paragraph, null, false));
        var tables = 0;
        while (pending.TryPop(out var at))
        {
            if (at.Block is ContainerBlock and not LinkReferenceDefinitionGroup and var container)
            {
                if (at.Block is Table table)
                    PushCells(table, tables++, at.IsQuoted, pending);
                else
                    PushInside(container, at.Kind, at.Cell, at.IsQuoted, pending);
            }
            else if (at.Block is LeafBlock leaf and not (CodeBlock or LinkReferenceDefinition or YamlFrontMatterBlock or ThematicBreakBlock))
            {
                found.Add(new(leaf, leaf is HeadingBlock ? BlockKind.Heading : at.Kind, at.IsQuoted, at.Cell));
            }
        }

        found.Sort((left, right) => left.Leaf.Span.Start.CompareTo(right.Leaf.Span.Start));
        MarkTitle(found);
        return found;
    }

    private static void PushInside(Markdig.Syntax.Block container, BlockKind around, CellPlace? cell, bool isQuoted, Stack<Pending> pending)
    {
        foreach (var child in (ContainerBlock)container)
            pending.Push(new(child, KindInside(container, around), cell, isQuoted || container is QuoteBlock));
    }

    private static void PushCells(Table table, int number, bool isQuoted, Stack<Pending> pending)
    {
        for (var row = 0; row < table.Count; row++)
        {
            if (table[row] is not TableRow cells)
                continue;
            for (var column = 0; column < cells.Count; column++)
                PushInside(cells[column], BlockKind.TableCell, new(number, row, column, cells.IsHeader || (column == 0 && cells.Count > 1)), isQuoted, pending);
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

    private static void MarkTitle(List<MarkdownBlock> blocks)
    {
        var title = blocks.FindIndex(block => block.Leaf is HeadingBlock { Level: 1 });
        if (title >= 0)
            blocks[title] = blocks[title] with { Kind = BlockKind.Title };
    }

    /// <summary>A block still to be looked into, with what the blocks around make of it.</summary>
    private readonly record struct Pending(Markdig.Syntax.Block Block, BlockKind Kind, CellPlace? Cell, bool IsQuoted);
}
