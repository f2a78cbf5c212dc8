using Markdig.Syntax.Inlines;

namespace FactCheck.Documents.Markdown;

/// <summary>Finds where elements of HTML in a paragraph end. It knows of each name where its last end tag stands, so that no start tag without one is looked after twice.</summary>
internal sealed class ElementEnds
{
    private readonly ContainerInline paragraph;
    private readonly Dictionary<string, int> lastEnds = new(StringComparer.Ordinal);

    public ElementEnds(ContainerInline paragraph)
    {
        this.paragraph = paragraph;
        for (var inline = paragraph.FirstChild; inline is not null; inline = InlineOrder.Next(inline, paragraph))
        {
            if (inline is HtmlInline html && InlineTag.Of(html) is { IsEnd: true } tag)
                lastEnds[tag.Name] = html.Span.Start;
        }
    }

    /// <summary>The end tag of the element that a tag starts; null where there is none, and nothing is an element then.</summary>
    public HtmlInline? Of(HtmlInline start)
    {
        var name = InlineTag.Of(start).Name;
        if (lastEnds.GetValueOrDefault(name, -1) <= start.Span.Start)
            return null;
        for (var inline = InlineOrder.Next(start, paragraph); inline is not null; inline = InlineOrder.Next(inline, paragraph))
        {
            if (inline is HtmlInline html && InlineTag.Of(html) is { IsEnd: true } tag && tag.Name == name)
                return html;
        }

        return null;
    }
}
