using FactCheck.Documents;
using FactCheck.Proofreading;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Tests.Proofreading;

public sealed class MaskedMarkupTests
{
    [Theory]
    [InlineData("He wrote {{ teh name }} there.")]
    [InlineData("He saw [[the goverment|a weak goverment]] there.")]
    [InlineData("The value of $teh_x$ is $$teh^2$$ now.")]
    [InlineData("He wrote {{ one {{ $teh_x$ goverment }} there.")]
    public void Nothing_is_said_of_templates_links_and_formulas_in_any_format(string text)
    {
        Assert.Empty(Check(DocumentFormat.Text, text));
        Assert.Empty(Check(DocumentFormat.Markdown, text));
        Assert.Empty(Check(DocumentFormat.Html, $"<p>{text}</p>"));
    }

    [Theory]
    [InlineData("It cost $5 and teh $6 there.")]
    [InlineData("It cost US$5 in teh shop, not US$6.")]
    [InlineData("They use {{ and teh [[ marks.")]
    [InlineData("He wrote {{ a }} and teh {{ b }} there.")]
    [InlineData("They wrote [a] and teh {b} there.")]
    public void Sums_of_money_and_marks_without_partner_mask_nothing(string text)
    {
        Assert.Single(Check(DocumentFormat.Text, text));
        Assert.Single(Check(DocumentFormat.Html, $"<p>{text}</p>"));
    }

    [Fact]
    public void A_text_of_nothing_but_opening_marks_is_read_in_passing()
    {
        Assert.False(MaskedMarkup.In(new string('{', 1_000_000)).Holds(new(1, 2)));
        Assert.False(MaskedMarkup.In(string.Concat(Enumerable.Repeat("$a ", 300_000))).Holds(new(1, 2)));
    }

    private static IEnumerable<string> Check(DocumentFormat format, string source) =>
        Proofreader.Check(SentenceSplitter.Split(DocumentReader.Read("a", new SourceText("a", source), format)), RuleCatalog.Proofreading.Where(rule => rule.Id == "FC150"))
            .Select(finding => finding.Message);
}
