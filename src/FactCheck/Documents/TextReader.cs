using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>Reads plain text: the text is its own source, paragraphs are parted by blank lines.</summary>
internal static class TextReader
{
    public static Document Read(string id, SourceText source)
    {
        var text = source.Text;
        return new(id, source, DocumentFormat.Text, text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))], SourceMap.Identity(text.Length), new DocumentMetadata());
    }
}
