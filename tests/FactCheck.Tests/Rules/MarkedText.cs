using FactCheck.Documents;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Tests.Rules;

/// <summary>A text with one span marked in double brackets.</summary>
internal sealed record MarkedText(string Text, TextSpan Span)
{
    public static MarkedText Parse(string marked)
    {
        var start = marked.IndexOf("[[", StringComparison.Ordinal);
        var end = marked.IndexOf("]]", StringComparison.Ordinal);
        Assert.True(start >= 0 && end >= start, $"No span is marked in: {marked}");
        return new(marked.Remove(end, 2).Remove(start, 2), new TextSpan(start, end - 2));
    }

    public static SegmentedText Segment(string text) => SentenceSplitter.Split(DocumentReader.Read("text", new SourceText("text", text), DocumentFormat.Text));

    public string With(string replacement) => Text[..Span.Start] + replacement + Text[Span.End..];
}
