using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Proofreading;
using FactCheck.Proofreading.Fixes;
using FactCheck.Sentences;
using FactCheck.Spans;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace FactCheck.Tests.Proofreading;

public sealed class FixerTests
{
    private const int MostRounds = 10;

    private static readonly ImmutableArray<string> Bad = [.. RuleCatalog.Proofreading.SelectMany(rule => rule.Examples).Select(example => Rules.MarkedText.Parse(example.Bad).Text)];

    [Property(MaxTest = 150)]
    public Property Correcting_ends_and_a_second_run_finds_nothing_more_to_correct() => Prop.ForAll(
        Gen.Elements(Bad.ToArray()).ListOf().Select(texts => string.Join("\r\n\r\n", texts.Take(6))).Where(text => text.Length > 0).ToArbitrary(),
        Arb.From(Gen.Elements(FixSafety.Safe, FixSafety.Unsafe)),
        (text, least) =>
        {
            var corrected = Corrected(text, least);
            Assert.Empty(Plan(corrected, least));
            Assert.Equal(text.Count(c => c == '\r'), corrected.Count(c => c == '\r'));
        });

    [Fact]
    public void Every_rule_that_corrects_puts_its_own_examples_right()
    {
        foreach (var rule in RuleCatalog.Proofreading.Where(rule => rule.Fix == FixSafety.Safe || (rule.Fix == FixSafety.Unsafe && rule.Severity >= Severity.Warning)))
        {
            foreach (var example in rule.Examples)
                Assert.Equal(example.Good, Corrected(Rules.MarkedText.Parse(example.Bad).Text, FixSafety.Unsafe, rule));
        }
    }

    [Theory]
    [InlineData(DocumentFormat.Html, "<b>", "</b>")]
    [InlineData(DocumentFormat.Html, "<em><b>", "</b></em>")]
    [InlineData(DocumentFormat.Markdown, "**", "**")]
    [InlineData(DocumentFormat.Markdown, "*", "*")]
    public void Correcting_what_is_marked_up_leaves_neither_empty_markup_nor_half_of_it_and_ends(DocumentFormat format, string open, string close)
    {
        foreach (var example in RuleCatalog.Proofreading.SelectMany(rule => rule.Examples).Select(example => Rules.MarkedText.Parse(example.Bad)).Where(IsPlain))
        {
            var wrong = example.Text[example.Span.Start..example.Span.End];
            var trimmed = wrong.Trim();
            var lead = wrong.IndexOf(trimmed, StringComparison.Ordinal);
            var text = example.Text[..(example.Span.Start + lead)] + open + trimmed + close + wrong[(lead + trimmed.Length)..] + example.Text[example.Span.End..];
            var corrected = format == DocumentFormat.Html ? CorrectedAs(format, $"<p>{text}</p>") : CorrectedAs(format, text);
            Assert.DoesNotContain(open + close, corrected, StringComparison.Ordinal);
            Assert.Equal(Marks(format == DocumentFormat.Html ? $"<p>{text}</p>" : text), Marks(corrected));
            Assert.Empty(PlanAs(format, corrected));
        }
    }

    [Fact]
    public void A_word_that_is_all_there_is_between_two_tags_is_left_to_a_person() =>
        Assert.Equal("<p>He saw the <b>the</b> cat.</p>", CorrectedAs(DocumentFormat.Html, "<p>He saw the <b>the</b> cat.</p>"));

    [Fact]
    public void A_doubled_space_in_markup_is_corrected_in_the_source() =>
        Assert.Equal("The *mayor* stayed away, and so did we.", CorrectedAs(DocumentFormat.Markdown, "The *mayor*  stayed away, and so did we."));

    [Fact]
    public void A_doubled_space_is_advice_that_is_corrected_but_not_in_quoted_words() =>
        Assert.Equal("He said, \u201CWe  will stay.\u201D", Corrected("He said, \u201CWe  will stay.\u201D", FixSafety.Safe));

    [Fact]
    public void Advice_about_words_corrects_nothing() =>
        Assert.Empty(Plan("The colour of the harbour pleased the neighbours in the center.", FixSafety.Unsafe));

    [Fact]
    public void Rules_that_suggest_nothing_correct_nothing() =>
        Assert.Empty(Plan("Placeholder Photo\n\nAll is well.", FixSafety.Unsafe));

    private static bool IsPlain(Rules.MarkedText example) => example.Text.IndexOfAny(['<', '>', '&', '*', '_', '`', '[', '#', '\n', '\'', '"']) < 0 && example.Text[example.Span.Start..example.Span.End].Trim().Length > 0;

    private static string Marks(string text) => new([.. text.Where(c => c is '<' or '>' or '/' or '*')]);

    private static string CorrectedAs(DocumentFormat format, string text)
    {
        for (var round = 0; round < MostRounds && PlanAs(format, text) is { IsEmpty: false } edits; round++)
            text = Fixer.Apply(text, edits);
        return text;
    }

    private static ImmutableArray<TextEdit> PlanAs(DocumentFormat format, string text)
    {
        var document = DocumentReader.Read("a", new SourceText("a", text), format);
        return Fixer.Plan(document, Proofreader.Check(SentenceSplitter.Split(document), RuleCatalog.Proofreading), FixSafety.Unsafe);
    }

    private static string Corrected(string text, FixSafety least, params ProofreadingRule[] rules)
    {
        for (var round = 0; round < MostRounds && Plan(text, least, rules) is { IsEmpty: false } edits; round++)
            text = Fixer.Apply(text, edits);
        return text;
    }

    private static ImmutableArray<TextEdit> Plan(string text, FixSafety least, params ProofreadingRule[] rules)
    {
        var document = DocumentReader.Read("a.txt", new SourceText("a.txt", text), DocumentFormat.Text);
        return Fixer.Plan(document, Proofreader.Check(SentenceSplitter.Split(document), rules.Length > 0 ? rules : RuleCatalog.Proofreading), least);
    }
}
