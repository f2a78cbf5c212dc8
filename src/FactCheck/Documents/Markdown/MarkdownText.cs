using FactCheck.Documents.Html;
using FactCheck.Spans;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Documents.Markdown;

/// <summary>Writes the readable text of Markdown blocks into a document.</summary>
internal sealed class MarkdownText(SourceText source, DocumentBuilder builder)
{
    private readonly List<LinkInline> imagesAtEnd = [];

    public void Add(LeafBlock block, BlockKind kind, CellPlace? cell = null)
    {
        if (block is HtmlBlock html)
        {
            AddHtml(html);
            return;
        }

        builder.Open(kind, cell);
        for (var inline = block.Inline?.FirstChild; inline is not null;)
            inline = AddInline(inline, kind, cell) ? Next(inline) : NextBeside(inline);
        builder.Close();
        // Reading what an image says forgets the images before it.
        foreach (var image in imagesAtEnd.ToArray())
            AddImage(image);
        imagesAtEnd.Clear();
    }

    private void AddHtml(HtmlBlock html)
    {
        var outline = HtmlOutline.Of(source.Text, new Spans.SourceSpan(html.Span.Start, Math.Min(html.Span.End + 1, source.Text.Length)));
        new ArticleText(outline, new ArticleFinder(outline), source, builder).Add(0, outline.Nodes.Count);
    }

    /// <summary>Returns whether what is inside is to be read too.</summary>
    private bool AddInline(Inline inline, BlockKind kind, CellPlace? cell)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal);
                break;
            case HtmlEntityInline entity:
                AddVisible(entity.Transcoded.AsSpan(), entity);
                break;
            case CodeInline or AutolinkInline:
                AddVisible([Document.Masked], inline);
                break;
            case LineBreakInline lineBreak:
                AddLineBreak(lineBreak);
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                builder.AppendLineBreak(html.Span.Start, html.Span.End + 1);
                break;
            case LinkInline { IsImage: true } image:
                if (builder.IsAtBlockStart)
                {
                    AddImage(image);
                    builder.Open(kind, cell);
                }
                else
                {
                    imagesAtEnd.Add(image);
                }

                return false;
            case EmphasisInline { DelimiterChar: '~' }:
                return false;
        }

        return inline is ContainerInline;
    }

    private void AddLiteral(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        if (!content.IsWhiteSpace())
            imagesAtEnd.Clear();
        var start = literal.Span.Start;
        var end = Math.Min(literal.Span.End + 1, source.Text.Length);
        if (literal.IsFirstCharacterEscaped && start < end && source.Text[start] == '\\')
            start++;
        // In a table's cell the span has white space around that the content has not.
        if (start <= end && content.Trim().SequenceEqual(source.Text.AsSpan(start, end - start).Trim()))
            builder.Append(start, end);
        else
            builder.AppendAs(content, literal.Span.Start, end);
    }

    private void AddVisible(ReadOnlySpan<char> reading, Inline inline)
    {
        imagesAtEnd.Clear();
        builder.AppendAs(reading, inline.Span.Start, inline.Span.End + 1);
    }

    private void AddLineBreak(LineBreakInline lineBreak)
    {
        var start = lineBreak.Span.Start;
        var end = Math.Min(lineBreak.Span.End + 1, source.Text.Length);
        if (end < source.Text.Length && source.Text[end - 1] == '\r' && source.Text[end] == '\n')
            end++;
        if (lineBreak.IsHard)
            builder.AppendLineBreak(start, end);
        else
            builder.AppendSpace(start, end);
    }

    private void AddImage(LinkInline image)
    {
        builder.Open(BlockKind.ImageText);
        for (var inline = image.FirstChild; inline is not null && inline != image; inline = NextInside(inline, image))
        {
            if (inline is not LinkInline { IsImage: true })
                AddInline(inline, BlockKind.ImageText, null);
        }

        builder.Close();
    }

    private static Inline? Next(Inline inline) => inline is ContainerInline { FirstChild: { } child } ? child : NextBeside(inline);

    private static Inline? NextBeside(Inline? inline)
    {
        while (inline is not null && inline.NextSibling is null)
            inline = inline.Parent;
        return inline?.NextSibling;
    }

    private static Inline? NextInside(Inline inline, Inline container)
    {
        if (inline is ContainerInline { FirstChild: { } child })
            return child;
        while (inline.NextSibling is null)
        {
            if (inline.Parent is not { } parent || parent == container)
                return null;
            inline = parent;
        }

        return inline.NextSibling;
    }
}
