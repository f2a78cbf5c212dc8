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
        var pending = new Stack<(Markdig.Syntax.Block Block, BlockKind Kind, bool IsQuoted)>();
        pending.Push((syntax, BlockKind.Paragraph, false));
        while (pending.TryPop(out var at))
        {
            if (at.Block is ContainerBlock and not LinkReferenceDefinitionGroup and var container)
            {
                foreach (var child in (ContainerBlock)container)
                    pending.Push((child, KindInside(at.Block, at.Kind), at.IsQuoted || at.Block is QuoteBlock));
            }
            else if (at.Block is LeafBlock leaf and not (CodeBlock or LinkReferenceDefinition or YamlFrontMatterBlock or ThematicBreakBlock))
            {
                found.Add(new(leaf, leaf is HeadingBlock ? BlockKind.Heading : at.Kind, at.IsQuoted));
            }
        }

        found.Sort((left, right) => left.Leaf.Span.Start.CompareTo(right.Leaf.Span.Start));
        MarkTitle(found);
        return found;
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
}
