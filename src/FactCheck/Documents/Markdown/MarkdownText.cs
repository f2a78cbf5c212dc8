using FactCheck.Documents.Html;
using FactCheck.Spans;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Documents.Markdown;

/// <summary>Writes the readable text of Markdown blocks into a document.</summary>
internal sealed class MarkdownText(SourceText source, DocumentBuilder builder)
{
    private readonly List<LinkInline> imagesAtEnd = [];
    private readonly QuotedByTags quoted = new(builder);

    /// <summary>Where in a table the text being written stands.</summary>
    private CellPlace? cell;

    public void Add(MarkdownBlock block)
    {
        cell = block.Cell;
        var isQuoted = block.IsQuoted || quoted.IsInBlock;
        if (isQuoted)
            builder.BeginAsWritten();
        if (block.Leaf is HtmlBlock html)
            AddHtml(html);
        else
            AddParagraph(block.Leaf, quoted.IsInBlock && block.Kind == BlockKind.Paragraph ? BlockKind.Quotation : block.Kind);
        if (isQuoted)
            builder.EndAsWritten();
    }

    private void AddHtml(HtmlBlock html)
    {
        var span = new Spans.SourceSpan(html.Span.Start, Math.Min(html.Span.End + 1, source.Text.Length));
        var outline = HtmlOutline.Of(source.Text, span);
        new ArticleText(outline, new ArticleFinder(outline), source, builder).Add(0, outline.Nodes.Count);
        quoted.ReadBlock(source.Text.AsSpan(span.Start, span.End - span.Start));
    }

    private void AddParagraph(LeafBlock block, BlockKind kind)
    {
        builder.Open(kind, cell);
        if (block.Inline is { } inlines)
            AddInside(inlines, kind);
        builder.Close();
        // Reading what an image says forgets the images before it.
        foreach (var image in imagesAtEnd.ToArray())
            AddImage(image);
        imagesAtEnd.Clear();
    }

    private void AddInside(ContainerInline container, BlockKind kind)
    {
        ElementEnds? ends = null;
        for (var inline = container.FirstChild; inline is not null;)
        {
            quoted.LeaveLabel(inline);
            if (inline is HtmlInline html && InlineTag.Of(html) is { IsStart: true, HoldsNoProse: true } tag && (ends ??= new(container)).Of(html) is { } end)
            {
                if (tag.IsMasked)
                    AddMasked(html.Span.Start, end.Span.End + 1);
                inline = InlineOrder.NextBeside(end, container);
            }
            else
            {
                inline = AddInline(inline, kind) ? InlineOrder.Next(inline, container) : InlineOrder.NextBeside(inline, container);
            }
        }

        quoted.LeaveAll();
    }

    /// <summary>Returns whether what is inside is to be read too.</summary>
    private bool AddInline(Inline inline, BlockKind kind)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal);
                break;
            case HtmlEntityInline entity:
                AddVisible(entity.Transcoded.AsSpan(), entity);
                break;
            case CodeInline or AutolinkInline or UnreadInline:
                AddMasked(inline.Span.Start, inline.Span.End + 1);
                break;
            case LineBreakInline lineBreak:
                AddLineBreak(lineBreak);
                break;
            case HtmlInline html:
                AddTag(html);
                break;
            case LinkInline { IsImage: true } image:
                return AddImage(image, kind);
            case EmphasisInline { DelimiterChar: '~' }:
                return false;
            case LinkInline link when IsLabel(link):
                quoted.EnterLabel(link);
                break;
        }

        return inline is ContainerInline;
    }

    private void AddTag(HtmlInline html)
    {
        var (start, end) = (html.Span.Start, html.Span.End + 1);
        switch (InlineTag.Of(html))
        {
            case { Name: "br" }:
                builder.AppendLineBreak(start, end);
                break;
            case { Name: "q", IsStart: true }:
                builder.AppendAs("\u201C", start, end);
                quoted.Enter("q");
                break;
            case { Name: "q" } when quoted.Leave("q"):
                builder.AppendAs("\u201D", start, end);
                break;
            case { Name: "cite", IsStart: true }:
                quoted.Enter("cite");
                break;
            case { Name: "cite" }:
                quoted.Leave("cite");
                break;
        }
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

    private void AddMasked(int start, int end)
    {
        imagesAtEnd.Clear();
        builder.AppendAs([Document.Masked], start, end);
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

    /// <summary>Returns whether what is inside is to be read where it stands: what an image in an image says is part of it.</summary>
    private bool AddImage(LinkInline image, BlockKind kind)
    {
        if (kind == BlockKind.ImageText)
            return true;
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
    }

    private void AddImage(LinkInline image)
    {
        var isLabel = IsLabel(image);
        builder.Open(BlockKind.ImageText);
        if (isLabel)
            builder.BeginAsWritten();
        AddInside(image, BlockKind.ImageText);
        if (isLabel)
            builder.EndAsWritten();
        builder.Close();
    }

    /// <summary>Whether the words are also what the link's target is looked up by: <c>[Coal]</c> and <c>[Coal][]</c>.</summary>
    private bool IsLabel(LinkInline link) =>
        link.Reference is not null && (link.IsShortcut || source.Text.AsSpan(link.Span.Start, Math.Min(link.Span.End + 1, source.Text.Length) - link.Span.Start).EndsWith("[]"));
}
