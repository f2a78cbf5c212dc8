using FactCheck.Documents;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Mentions.Measures;

/// <summary>Cuts a text that is no article, such as a field of a claims file.</summary>
internal static class StandaloneText
{
    public static SegmentedText Segment(string text) =>
        SentenceSplitter.Split(DocumentReader.Read("", new SourceText("", text), DocumentFormat.Text));
}
