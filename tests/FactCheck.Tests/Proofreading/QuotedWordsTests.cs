using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Proofreading;
using FactCheck.Proofreading.Fixes;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Tests.Proofreading;

public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData(DocumentFormat.Markdown, "> The goverment fell.")]
    [InlineData(DocumentFormat.Markdown, "> - One goverment fell.\n> - Another stayed.")]
    [InlineData(DocumentFormat.Markdown, "> ## The goverment fell")]
    [InlineData(DocumentFormat.Markdown, "> > The goverment fell.")]
    [InlineData(DocumentFormat.Markdown, "<blockquote>\n\nThe goverment fell.\n\n</blockquote>")]
    [InlineData(DocumentFormat.Markdown, "<blockquote>\n\n<p>The goverment fell.</p>\n\n</blockquote>")]
    [InlineData(DocumentFormat.Markdown, "He called it <q>a goverment</q> then.")]
    [InlineData(DocumentFormat.Markdown, "He called it <q>a <q>weak</q> goverment</q> then.")]
    [InlineData(DocumentFormat.Markdown, "She wrote <cite>A Life in goverment</cite> then.")]
    [InlineData(DocumentFormat.Markdown, "See [the goverment] and [that goverment][].\n\n[the goverment]: https://a.example/1\n[that goverment]: https://a.example/2")]
    [InlineData(DocumentFormat.Markdown, "![the goverment]\n\n[the goverment]: https://a.example/1.png")]
    [InlineData(DocumentFormat.Html, "<blockquote>The goverment fell.</blockquote>")]
    [InlineData(DocumentFormat.Html, "<blockquote><ul><li>The goverment fell.</li></ul><h2>The goverment</h2></blockquote>")]
    [InlineData(DocumentFormat.Html, "<p>He called it <q>a <q>weak</q> goverment</q> then.</p>")]
    [InlineData(DocumentFormat.Html, "<p>She wrote <cite>A Life in goverment</cite> then.</p>")]
    [InlineData(DocumentFormat.Text, "\u201CThe goverment fell.\n\n\u201CNobody minded.\u201D")]
    [InlineData(DocumentFormat.Text, "He said: \"The goverment fell.\n\n\"The goverment came back.\n\n\"Nobody minded.\"")]
    [InlineData(DocumentFormat.Text, "\u2018The goverment\u2019s plan fell.\n\n\u2018Nobody minded.\u2019")]
    public void A_slip_in_somebody_elses_words_is_advice_and_is_never_corrected(DocumentFormat format, string source)
    {
        var found = Check(format, source);
        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.Equal((Severity.Advice, true), (finding.Severity, finding.IsQuoted)));
        Assert.Equal(source, Corrected(format, source));
    }

    [Theory]
    [InlineData(DocumentFormat.Markdown, "> All is well.\n\nThe goverment fell.")]
    [InlineData(DocumentFormat.Markdown, "<blockquote>\n\nAll is well.\n\n</blockquote>\n\nThe goverment fell.")]
    [InlineData(DocumentFormat.Markdown, "A <q>weak</q> goverment, says <cite>The Life</cite>, and a goverment.")]
    [InlineData(DocumentFormat.Markdown, "A [weak] goverment fell.\n\n[weak]: https://a.example/1")]
    [InlineData(DocumentFormat.Markdown, "The [weak goverment](https://a.example/1) fell, not [the goverment][r].\n\n[r]: https://a.example/1")]
    [InlineData(DocumentFormat.Html, "<blockquote>All is well.</blockquote><p>The goverment fell.</p>")]
    [InlineData(DocumentFormat.Text, "\u201CAll is well.\n\nThe goverment fell.")]
    [InlineData(DocumentFormat.Text, "\u201CAll is well,\u201D he said. The goverment fell.\n\n\u201CNobody minded.\u201D")]
    [InlineData(DocumentFormat.Text, "The goverment bought a 5\" screen.\n\n\"Nobody minded,\" he said.")]
    public void The_authors_own_words_beside_them_are_corrected(DocumentFormat format, string source) =>
        Assert.Equal(source.Replace("goverment", "government", StringComparison.Ordinal), Corrected(format, source));

    [Fact]
    public void A_block_quotation_has_its_own_way_of_writing_a_word() => Assert.Empty(Check(DocumentFormat.Markdown, "She sent an email. The email was short.\n\n> I read your e-mail."));

    [Theory]
    [InlineData("A [sic] stays: \u201CHe recieved [sic] it.\u201D")]
    [InlineData("He recieved [sic] it.")]
    [InlineData("He recieved (sic) it.")]
    [InlineData("He recieved [sic!] it.")]
    [InlineData("They could of [sic] stayed.")]
    [InlineData("They sent an unique [Sic] letter.")]
    [InlineData("It was the 22th [sic] of the month.")]
    [InlineData("They saw the the [sic] cat.")]
    [InlineData("The \"goverment\" [sic] fell.")]
    [InlineData("She visited Pyongyng [sic] and Pyongyang, then Pyongyang again.")]
    public void What_an_author_marks_with_sic_is_left_alone(string text) =>
        Assert.Equal([], Check(DocumentFormat.Text, text).Select(finding => finding.Message));

    [Theory]
    [InlineData("They recieved it. He took it [sic] home.")]
    [InlineData("They recieved it, she said [sic] later.")]
    [InlineData("The goverment gave her the letter [sic] back.")]
    [InlineData("They told him (sic transit) that they recieved it.")]
    public void Sic_speaks_of_the_words_right_before_it_only(string text) => Assert.Single(Check(DocumentFormat.Text, text));

    private static ImmutableArray<Finding> Check(DocumentFormat format, string source) =>
        Proofreader.Check(SentenceSplitter.Split(DocumentReader.Read("a", new SourceText("a", source), format)), RuleCatalog.Proofreading);

    private static string Corrected(DocumentFormat format, string source)
    {
        var document = DocumentReader.Read("a", new SourceText("a", source), format);
        return Fixer.Apply(source, Fixer.Plan(document, Check(format, source), FixSafety.Unsafe));
    }
}
