using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Mentions.Dates;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Tests.Mentions.Dates;

/// <summary>Reads the dates of a text written for a test.</summary>
internal static class DateSample
{
    /// <summary>A Wednesday.</summary>
    public static readonly DateOnly Published = new(2017, 2, 15);

    public static ImmutableArray<Mention> Mentions(string text, DateOnly? published, AtomMemo? memo = null)
    {
        var document = DocumentReader.Read("sample", new SourceText("sample", text), DocumentFormat.Text, published);
        var passage = SentenceSplitter.Split(document).ToPassage();
        var mentions = new List<Mention>();
        new DateReader(memo ?? new AtomMemo()).Read(passage, DateOrders.Of(passage), mentions);
        return [.. mentions];
    }

    /// <summary>The values in order, apart by a blank.</summary>
    public static string Values(string text, DateOnly? published = null) =>
        string.Join(' ', Mentions(text, published).Select(mention => ((MentionValue.Temporal)mention.Figure.Value).Edtf));
}
