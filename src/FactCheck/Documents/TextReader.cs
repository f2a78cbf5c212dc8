using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>
/// Reads plain text: the text is its own source. Paragraphs are parted by blank lines; lines that open with a list marker are list items;
/// a short line of its own without a final stop is a heading, and the longest of those at the top is the title.
/// </summary>
internal static class TextReader
{
    private const int LongestHeading = 120;

    public static Document Read(string id, SourceText source)
    {
        var text = source.Text;
        var cut = new List<Block>();
        ParagraphLines.Cut(text, cut);
        var blocks = Kinds(text, cut);
        string? title = null;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Title)
                title = block.Span.Of(text).ToString();
        }

        return new(id, source, DocumentFormat.Text, text, blocks, SourceMap.Identity(text.Length), new DocumentMetadata(title));
    }

    private static ImmutableArray<Block> Kinds(string text, List<Block> kinds)
    {
        var title = -1;
        var isTop = true;
        // The last block heads nothing, so it is no heading: a text of one short line is a paragraph.
        for (var i = 0; i + 1 < kinds.Count; i++)
        {
            isTop &= IsHeading(text, kinds[i]);
            if (isTop && (title < 0 || kinds[i].Span.Length > kinds[title].Span.Length))
                title = i;
            if (IsHeading(text, kinds[i]))
                kinds[i] = kinds[i] with { Kind = BlockKind.Heading };
        }

        if (title >= 0)
            kinds[title] = kinds[title] with { Kind = BlockKind.Title };
        return [.. kinds];
    }

    private static bool IsHeading(string text, Block block)
    {
        var words = block.Span.Of(text).TrimEnd("\"'\u201D\u2019)] ");
        return block.Kind != BlockKind.ListItem && block.Span.Length <= LongestHeading && words.IndexOfAny('\r', '\n') < 0
            && (words.IsEmpty || words[^1] is not ('.' or '!' or '?' or '\u2026' or ':' or ';' or ','));
    }
}
