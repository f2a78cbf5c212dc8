using FactCheck.Documents;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Tests.Documents;

/// <summary>Articles for tests.</summary>
internal static class Given
{
    public static Document Text(string text) => Read(text, DocumentFormat.Text);

    public static Document Html(string html) => Read(html, DocumentFormat.Html);

    public static Document Markdown(string markdown) => Read(markdown, DocumentFormat.Markdown);

    public static Document Read(string source, DocumentFormat format) => DocumentReader.Read("a", new SourceText("a", source), format);

    public static string[] Blocks(Document document) => [.. document.Blocks.Select(block => $"{block.Kind}: {block.Span.Of(document.Text)}")];

    public static string[] Sentences(Document document) => [.. SentenceSplitter.Split(document).Sentences.Select(sentence => Folded(sentence.Span.Of(document.Text).ToString()))];

    public static string SourceOf(Document document, string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{words}' is not in: {document.Text}");
        var span = document.Map.ToSource(new TextSpan(start, start + words.Length));
        return document.Source.Text[span.Start..span.End];
    }

    public static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
