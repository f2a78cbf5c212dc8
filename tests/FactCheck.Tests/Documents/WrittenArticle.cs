using System.Text;
using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Tests.Documents;

/// <summary>An article that is written piece by piece, with the text that it has to be read as and the place where each piece stands.</summary>
internal sealed class WrittenArticle
{
    private readonly StringBuilder source = new();
    private readonly StringBuilder text = new();
    private readonly List<(TextSpan Text, SourceSpan Source)> pieces = [];
    private bool startsBlock;

    /// <summary>Characters that nobody reads: tags, comments, marks, folded white space.</summary>
    public void Unread(string written) => source.Append(written);

    public void StartBlock() => startsBlock = text.Length > 0;

    /// <summary>Something that is read as a whole: an entity, an escape, a space.</summary>
    public void Piece(string written, string read)
    {
        if (startsBlock)
            text.Append('\n');
        startsBlock = false;
        pieces.Add((new(text.Length, text.Length + read.Length), new(source.Length, source.Length + written.Length)));
        source.Append(written);
        text.Append(read);
    }

    /// <summary>Characters that read as they stand, each a piece.</summary>
    public void Verbatim(string characters)
    {
        foreach (var c in characters)
            Piece(c.ToString(), c.ToString());
    }

    public void IsReadExactly(DocumentFormat format, Choices choices)
    {
        var document = Given.Read(source.ToString(), format);
        Assert.True(text.ToString() == document.Text, $"{Shown(source)}\nis read as\n{Shown(document.Text)}\nand not as\n{Shown(text)}");
        foreach (var (ofText, ofSource) in pieces)
        {
            Assert.True(ofSource == document.Map.ToSource(ofText), $"{ofText} of {Shown(text)} is at {document.Map.ToSource(ofText)} and not at {ofSource} of {Shown(source)}");
            Assert.Equal(ofText, document.Map.ToText(ofSource));
        }

        for (var i = 0; i < 20 && pieces.Count > 0; i++)
        {
            var first = choices.Next(pieces.Count);
            var last = first + choices.Next(pieces.Count - first);
            var span = new TextSpan(pieces[first].Text.Start, pieces[last].Text.End);
            var mapped = document.Map.ToSource(span);
            Assert.Equal(new SourceSpan(pieces[first].Source.Start, pieces[last].Source.End), mapped);
            Assert.Equal(span, document.Map.ToText(mapped));
        }
    }

    private static string Shown(object written) => System.Text.Json.JsonEncodedText.Encode(written.ToString()!, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
}
