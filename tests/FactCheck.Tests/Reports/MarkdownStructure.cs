using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Tests.Reports;

/// <summary>What a Markdown page is made of, apart from its words.</summary>
internal sealed record MarkdownStructure(string Blocks, IReadOnlyList<string> Links, int RawHtml)
{
    /// <summary>The plain standard, and everything that Markdig knows besides.</summary>
    public static readonly MarkdownPipeline[] Dialects = [new MarkdownPipelineBuilder().Build(), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build()];

    public static MarkdownStructure Of(string markdown, MarkdownPipeline dialect)
    {
        var page = Markdown.Parse(markdown, dialect);
        var blocks = page.Descendants<Block>().Select(block => block is HeadingBlock heading ? $"Heading{heading.Level}" : block.GetType().Name);
        var inlines = page.Descendants<Inline>().ToArray();
        var links = inlines.OfType<LinkInline>().Select(link => link.IsImage ? $"image {link.Url}" : link.Url ?? "").Concat(inlines.OfType<AutolinkInline>().Select(link => link.Url));
        return new(string.Join(' ', blocks), [.. links], inlines.OfType<HtmlInline>().Count() + page.Descendants<HtmlBlock>().Count());
    }

    /// <summary>The words of a page with one paragraph, as a reader sees them; null where it is anything else.</summary>
    public static string? WordsOfParagraph(string markdown, MarkdownPipeline dialect)
    {
        var page = Markdown.Parse(markdown, dialect);
        if (page.Count == 0)
            return "";
        if (page.Count != 1 || page[0] is not ParagraphBlock { Inline: { } inlines })
            return null;
        return string.Concat(inlines.Descendants<Inline>().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            ContainerInline => "",
            _ => $"({inline.GetType().Name})",
        }));
    }
}
