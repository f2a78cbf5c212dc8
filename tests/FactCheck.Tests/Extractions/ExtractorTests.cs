using System.Text;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Extractions;
using FactCheck.Mentions;
using FactCheck.Mentions.Changes;
using FactCheck.Sentences;
using FactCheck.Spans;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace FactCheck.Tests.Extractions;

/// <summary>Reading a document portion by portion finds what reading it whole finds.</summary>
public sealed class ExtractorTests
{
    private static readonly DateOnly Published = new(2017, 3, 6);

    private static readonly string[] Paragraphs =
    [
        "Exports rose by 30 % to 5.2 million tonnes in 2014, from 4 million in May 2012.",
        "“We sold about 7½ inches of it,” Ann Lee said on 10/02/2017, “and nobody noticed until Friday.”",
        "- at least 29,300 U.S. troops\n- 12 of the 40 schools",
        "The meeting of 13/02/2017 lasted 24 hours,\r\n39 minutes. Two weeks later half a million people came.",
        "Zürich’s café served 1 234 567 guests — the largest crowd since the 1990s 😀.",
        "Nothing is counted here.",
    ];

    private static readonly string[] Gaps = ["\n\n", "\r\n\r\n", "\n", " ", "\n \n", "\n\n\n"];

    [Property]
    public Property Portions_of_a_text_hold_what_the_whole_holds() => Prop.ForAll(Texts(), text =>
    {
        var (mentions, claims, changes) = ReadInPortions(new Utf8Portions(Encoding.UTF8.GetBytes(text), Published));
        Assert.Equal(ReadWhole(text), (mentions, claims, changes), new SameLists());
        Assert.Equal(ReadInPortions(new DocumentPortions(DocumentOf(text))), (mentions, claims, changes), new SameLists());
    });

    [Fact]
    public void A_later_date_settles_the_order_of_day_and_month_in_an_earlier_portion()
    {
        var text = "It began on 10/02/2017.\n\n" + string.Concat(Enumerable.Repeat(Paragraphs[5] + "\n\n", 2000)) + "It ended on 13/02/2017.";
        var (mentions, _, _) = ReadInPortions(new Utf8Portions(Encoding.UTF8.GetBytes(text), null));
        Assert.Equal(["2017-02-10", "2017-02-13"], mentions.Select(mention => ((MentionValue.Temporal)mention.Value).Edtf));
    }

    [Fact]
    public void Mentions_are_counted_through_all_portions()
    {
        var text = string.Concat(Enumerable.Repeat(Paragraphs[0] + "\n\n", 1000));
        var (mentions, claims, changes) = ReadInPortions(new Utf8Portions(Encoding.UTF8.GetBytes(text), null));
        Assert.Equal("5.2 million tonnes", WordsAt(text, mentions[changes[^1].Result!.Value]));
        // The last mention is the month of the one before.
        Assert.Equal(mentions.Count - 2, claims[^1].Mention);
    }

    [Fact]
    public void A_text_without_a_blank_line_is_one_portion()
    {
        var text = string.Join('\n', Enumerable.Repeat(Paragraphs[0], 1000));
        var portions = new Utf8Portions(Encoding.UTF8.GetBytes(text), null);
        Assert.True(portions.TryRead(out var whole));
        Assert.Equal(text.Length, whole.Text.Length);
        Assert.False(portions.TryRead(out _));
    }

    [Fact]
    public void A_text_with_blank_lines_is_read_in_small_portions()
    {
        var portions = new Utf8Portions(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Paragraphs[4] + "\r\n\r\n", 2000))), null);
        var (longest, units) = (0, 0);
        while (portions.TryRead(out var portion))
        {
            Assert.Equal(units, portion.Offset);
            units += portion.Text.Length;
            longest = Math.Max(longest, portion.Text.Length);
        }

        Assert.Equal(2000 * (Paragraphs[4].Length + 4), units);
        Assert.InRange(longest, 1, 1 << 15);
    }

    private static Arbitrary<string> Texts() =>
        (from count in Gen.Choose(1, 6)
         from paragraphs in Gen.ArrayOf(Gen.Elements(Paragraphs), count)
         from gaps in Gen.ArrayOf(Gen.Elements(Gaps), count)
         from copies in Gen.Elements(1, 1, 1, 60)
         select string.Concat(Enumerable.Repeat(string.Concat(paragraphs.Zip(gaps, (paragraph, gap) => paragraph + gap)), copies))).ToArbitrary();

    private static Document DocumentOf(string text) => DocumentReader.Read("sample", new SourceText("sample", text), DocumentFormat.Text, Published);

    private static (List<Found> Mentions, List<Said> Claims, List<Change> Changes) ReadWhole(string text)
    {
        var segmented = SentenceSplitter.Split(DocumentOf(text));
        var mentions = MentionExtractor.Extract(segmented);
        return ([.. mentions.Select(mention => FoundAt(0, mention))], [.. ClaimExtractor.Extract(segmented, mentions).Select(claim => SaidAt(0, claim))], [.. ChangeFinder.Find(segmented, mentions)]);
    }

    private static Found FoundAt(int offset, Mention mention) =>
        new(offset + mention.Span.Start, offset + mention.Span.End, mention.Figure.Value, mention.Figure.Unit, mention.Hedge);

    private static Said SaidAt(int offset, Claim claim) =>
        new(offset + claim.Span.Start, offset + claim.Span.End, claim.Kind, claim.MentionIndex, offset + claim.Subject?.Start, claim.Period, claim.Stance, claim.IsQuoted, claim.AttributedTo, claim.CheckWorthiness.Score);

    private static (List<Found> Mentions, List<Said> Claims, List<Change> Changes) ReadInPortions(ITextPortions portions)
    {
        var extractor = new Extractor(portions);
        var (mentions, claims, changes) = (new List<Found>(), new List<Said>(), new List<Change>());
        while (extractor.TryRead(out var extracted))
        {
            var offset = extracted.Portion.Offset;
            foreach (var mention in extracted.Mentions)
                mentions.Add(FoundAt(offset, mention));
            foreach (var claim in extracted.Claims)
                claims.Add(SaidAt(offset, claim));
            foreach (var change in extracted.Changes)
                changes.Add(change with { Span = new(offset + change.Span.Start, offset + change.Span.End) });
        }

        return (mentions, claims, changes);
    }

    private static string WordsAt(string text, Found mention) => text[mention.Start..mention.End];

    private sealed record Found(int Start, int End, MentionValue Value, string? Unit, string? Hedge);

    private sealed record Said(
        int Start, int End, ClaimKind Kind, int? Mention, int? Subject, string? Period, Stance Stance, bool IsQuoted, string? AttributedTo, double CheckWorthiness);

    private sealed class SameLists : EqualityComparer<(List<Found> Mentions, List<Said> Claims, List<Change> Changes)>
    {
        public override bool Equals((List<Found> Mentions, List<Said> Claims, List<Change> Changes) x, (List<Found> Mentions, List<Said> Claims, List<Change> Changes) y) =>
            x.Mentions.SequenceEqual(y.Mentions) && x.Claims.SequenceEqual(y.Claims) && x.Changes.SequenceEqual(y.Changes);

        public override int GetHashCode((List<Found> Mentions, List<Said> Claims, List<Change> Changes) obj) => obj.Mentions.Count;
    }
}
