using FactCheck.Documents.Html;
using FactCheck.Documents.Markdown;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>Reads a decoded file into a document.</summary>
public static class DocumentReader
{
    /// <summary>The format that a file's name speaks of: HTML for <c>.html .htm .xhtml</c>, Markdown for <c>.md .markdown .mdx</c>, otherwise text.</summary>
    public static DocumentFormat FormatOf(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" or ".XHTML" => DocumentFormat.Html,
        ".MD" or ".MARKDOWN" or ".MDX" => DocumentFormat.Markdown,
        _ => DocumentFormat.Text,
    };

    /// <param name="published">Overrides the date that the document gives of itself.</param>
    /// <exception cref="InputException">The source cannot be read as this format.</exception>
    public static Document Read(string id, SourceText source, DocumentFormat format, DateOnly? published = null)
    {
        var document = format switch
        {
            DocumentFormat.Html => HtmlReader.Read(id, source),
            DocumentFormat.Markdown => MarkdownReader.Read(id, source),
            _ => TextReader.Read(id, source),
        };
        published ??= document.Metadata.Published ?? (format == DocumentFormat.Html ? null : Datelines.Find(document.Text));
        return published == document.Metadata.Published ? document : document with { Metadata = document.Metadata with { Published = published } };
    }
}
