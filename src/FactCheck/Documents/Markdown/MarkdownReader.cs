using FactCheck.InputErrors;
using FactCheck.Spans;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Yaml;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace FactCheck.Documents.Markdown;

/// <summary>Reads a Markdown article with its front matter.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public static Document Read(string id, SourceText source)
    {
        var syntax = Parse(source);
        var builder = new DocumentBuilder(source);
        var reading = new MarkdownText(source, builder);
        foreach (var block in MarkdownBlocks.InSourceOrder(syntax))
            reading.Add(block);
        var front = syntax.Count > 0 && syntax[0] is YamlFrontMatterBlock yaml ? FrontMatter.Read(source.Text.AsSpan(yaml.Span.Start, yaml.Span.Length)) : new();
        var document = builder.Build(id, DocumentFormat.Markdown, front);
        return front.Title is not null ? document : document with { Metadata = front with { Title = TitleOf(document) } };
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            // Only "~~": a single tilde says "about" far more often than it says "lowered".
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser());
        builder.InlineParsers.Insert(0, new TemplateAndFormulaParser());
        return builder.Build();
    }

    private static MarkdownDocument Parse(SourceText source)
    {
        try
        {
            return Markdig.Markdown.Parse(source.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser gives up past 128 levels, and says so in this way only.
            throw new InputException(new InputError(source.Name, null, "The Markdown is nested more than 128 levels deep", "Remove the excess of brackets, quotation marks ('>') or emphasis, or give the file as plain text"));
        }
    }

    private static string? TitleOf(Document document)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Title)
                return block.Span.Of(document.Text).ToString();
        }

        return null;
    }
}
