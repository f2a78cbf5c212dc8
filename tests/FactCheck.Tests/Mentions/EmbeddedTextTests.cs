using System.Globalization;
using System.Text;
using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace FactCheck.Tests.Mentions;

/// <summary>What a sentence states does not change with the paragraphs around it or with the markup in it.</summary>
public sealed class EmbeddedTextTests
{
    private static readonly DateOnly Published = new(2017, 3, 6);

    private static readonly string[] Openings =
        ["The ministry said that exports of coal reached ", "By then the town had lost ", "Officials counted at least ", "“We sold about ", "Between the two wars the factory made ", "Nobody expected more than "];

    private static readonly string[] Figures =
        ["29,300 tonnes", "$5.2 million", "€8.5m", "7½ inches", "12 per cent", "5–10 %", "two and a half thousand people", "one in five", "62 metres", "minus 3 degrees Celsius", "1,480 ft", "a dozen ships", "7 feet, 10 inches", "£40 a week", "67, 101 and 121 tonnes"];

    private static readonly string[] Closings =
        [" on 10 February 2017.", " between 2014 and 2016.", " in the third quarter of 2015, a year before the strike.", " since the early 1990s.", " last Friday, at 9:30 a.m.", " every Monday.", " — up 4 points from May 2012."];

    private static readonly string[] Surroundings =
        ["Nothing else was said.", "The harvest of 2009 was good, and 40 people came.", "It rose to 5 %.", "About 3 million"];

    [Property]
    public Property Paragraphs_around_a_sentence_change_nothing() => Prop.ForAll(Cases(), sample =>
        Assert.Equal(
            Mentions(sample.Sentence, DocumentFormat.Text, sample.Sentence),
            Mentions($"{sample.Before}\n\n{sample.Sentence}\n\n{sample.After}\n", DocumentFormat.Text, sample.Sentence)));

    [Property]
    public Property Tags_and_entities_change_nothing() => Prop.ForAll(Cases(), sample =>
        Assert.Equal(
            Mentions(sample.Sentence, DocumentFormat.Text, sample.Sentence),
            Mentions($"<html><body><article><p>{sample.Before}</p><p>{Html(sample)}</p><p>{sample.After}</p></article></body></html>", DocumentFormat.Html, sample.Sentence)));

    [Property]
    public Property Emphasis_and_links_change_nothing() => Prop.ForAll(Cases(), sample =>
        Assert.Equal(
            Mentions(sample.Sentence, DocumentFormat.Text, sample.Sentence),
            Mentions($"{sample.Before}\n\n{Markdown(sample)}\n\n{sample.After}\n", DocumentFormat.Markdown, sample.Sentence)));

    /// <summary>A sentence, what stands around it, and for each of its words whether and how it is marked up.</summary>
    private sealed record Sample(string Sentence, string Before, string After, int[] Marks);

    private static Arbitrary<Sample> Cases() =>
        (from opening in Gen.Elements(Openings)
         from figure in Gen.Elements(Figures)
         from closing in Gen.Elements(Closings)
         from before in Gen.Elements(Surroundings)
         from after in Gen.Elements(Surroundings)
         from marks in Gen.ArrayOf(Gen.Choose(0, 11), 40)
         select new Sample(opening + figure + closing, before, after, marks)).ToArbitrary();

    private static string Html(Sample sample) => Marked(sample, word => WebEncoded(word), (word, mark) => mark switch
    {
        0 => $"<b>{WebEncoded(word)}</b>",
        1 => $"<a href=\"https://example.org/?a=1&amp;b=2\">{WebEncoded(word)}</a>",
        2 => $"<span class=\"n5\"><i>{WebEncoded(word)}</i></span>",
        3 => string.Concat(word.Select(c => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};"))),
        _ => WebEncoded(word),
    });

    private static string Markdown(Sample sample) => Marked(sample, word => word, (word, mark) => mark switch
    {
        0 => $"**{word}**",
        1 => $"[{word}](https://example.org/1990)",
        2 => $"*{word}*",
        _ => word,
    });

    /// <summary>Markup goes around whole words of letters and digits, as people put it.</summary>
    private static string Marked(Sample sample, Func<string, string> plain, Func<string, int, string> mark) => string.Join(' ', sample.Sentence.Split(' ').Select((word, i) =>
        word.All(c => char.IsLetterOrDigit(c) || c == ',') && char.IsLetterOrDigit(word[^1]) ? mark(word, sample.Marks[i]) : plain(word)));

    private static string WebEncoded(string word)
    {
        var html = new StringBuilder();
        foreach (var c in word)
            html.Append(c switch { '\u2013' => "&ndash;", '\u2014' => "&mdash;", '\u20AC' => "&euro;", '\u00A3' => "&pound;", '\u00BD' => "&frac12;", '&' => "&amp;", _ => c });
        return html.ToString();
    }

    /// <summary>The mentions within the sentence, their places counted from its start.</summary>
    private static (int Start, int End, Figure Figure, string? Hedge)[] Mentions(string source, DocumentFormat format, string sentence)
    {
        var document = DocumentReader.Read("sample", new SourceText("sample", source), format, Published);
        var start = document.Text.IndexOf(sentence, StringComparison.Ordinal);
        Assert.True(start >= 0, document.Text);
        return [.. MentionExtractor.Extract(SentenceSplitter.Split(document))
            .Where(mention => mention.Span.Start >= start && mention.Span.End <= start + sentence.Length)
            .Select(mention => (mention.Span.Start - start, mention.Span.End - start, mention.Figure, mention.Hedge))];
    }
}
