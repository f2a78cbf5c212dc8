using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading;
using FactCheck.Tests.Rules;
using FsCheck;
using FsCheck.Xunit;

namespace FactCheck.Tests.Proofreading;

public sealed class ProofreaderTests
{
    [Fact]
    public void A_slip_in_quoted_speech_is_only_advice() =>
        Assert.Equal([Severity.Advice], Check("He said, \u201Cthey could of stayed.\u201D").Select(finding => finding.Severity));

    [Fact]
    public void Findings_that_overlap_are_reported_once() =>
        Assert.Single(Check("They will recieve it's own way."), finding => finding.Span.Start == 10);

    [Fact]
    public void A_replacement_keeps_the_capital_of_what_it_replaces() =>
        Assert.Equal(["Without"], Check("With out a coat he froze.").Select(finding => finding.Suggestions[0]));

    [Fact]
    public void A_line_break_ends_no_sentence() => Assert.Empty(Check("A new option has been introduced, to\nkeep the old files."));

    [Theory]
    [InlineData("The richest have more \"votes\" than the rest.")]
    [InlineData("It was the strength of people in their \"own\" towns.")]
    [InlineData("This was done to \"enable\" them, and the \"old guard\" were late.")]
    public void A_quotation_mark_within_a_sentence_is_no_edge_of_it(string text) => Assert.Empty(Check(text));

    [Fact]
    public void A_replacement_of_capitals_is_in_capitals() =>
        Assert.Equal(["LOSE"], Check("THEY WILL LOOSE IT ALL").Select(finding => finding.Suggestions[0]));

    [Theory]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("a' ")]
    [InlineData("a.b")]
    [InlineData("U.S ")]
    [InlineData("better then ")]
    [InlineData("one of the ")]
    [InlineData("\u201C")]
    [InlineData("its \u0438\u0442\u0441 ")]
    [InlineData("the the ")]
    [InlineData("1th,")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\uD83D")]
    public void A_quarter_of_a_million_characters_of_anything_are_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 250_000 / piece.Length));
        Assert.All(Check(text), finding => Assert.InRange(finding.Span.End, finding.Span.Start, text.Length));
    }

    [Property(MaxTest = 300)]
    public void Findings_lie_in_the_text_in_order_and_apart(NonNull<string> text)
    {
        var end = 0;
        foreach (var finding in Check(text.Get))
        {
            Assert.InRange(finding.Span.Start, end, text.Get.Length);
            Assert.InRange(finding.Span.End, finding.Span.Start, text.Get.Length);
            end = finding.Span.End;
        }
    }

    private static ImmutableArray<Finding> Check(string text) => Proofreader.Check(MarkedText.Segment(text), RuleCatalog.Proofreading);
}
