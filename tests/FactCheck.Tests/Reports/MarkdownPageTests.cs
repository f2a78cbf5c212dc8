using FactCheck.Documents;
using FactCheck.Reports.Markdown;
using FactCheck.Spans;
using FactCheck.Tests.Documents;
using FsCheck.Xunit;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Tests.Reports;

public sealed class MarkdownPageTests
{
    [Theory]
    [InlineData("In 2014 [5 km] of it", "In 2014 **5 km** of it")]
    [InlineData("trade ([$6.86 billion])", "trade (**\\$6.86 billion**)")]
    [InlineData("It broke the[ the] pact", "It broke the **the** pact")]
    [InlineData("a[$5]b", "a\\$5b")]
    [InlineData("[\"Yes\"], he said", "**\"Yes\"**, he said")]
    public void The_place_is_bold_where_Markdown_can_show_it(string marked, string expected) => Assert.Equal(expected, Quote(marked));

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 300)]
    public void Asterisks_never_show(string before, string place, string after)
    {
        var text = before + "x" + place + "y" + after;
        var span = new TextSpan(before.Length, text.Length - after.Length);
        var quote = MarkdownPage.Quote(Given.Text(text), new(0, text.Length), span);
        Assert.All(MarkdownStructure.Dialects, dialect =>
        {
            var page = Markdig.Markdown.Parse(quote, dialect);
            Assert.Equal(quote.Contains("**x", StringComparison.Ordinal) ? 1 : 0, page.Descendants<EmphasisInline>().Count());
        });
    }

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 300)]
    public void Asterisks_never_show_where_several_places_are_bold(string before, string place, string between, string after)
    {
        var text = $"{before}x{place}y,{between}z{place}y,{after}";
        var (first, second) = (before.Length, before.Length + place.Length + between.Length + 3);
        var quote = MarkdownPage.QuoteAll(Given.Text(text), new(0, text.Length), [new(first, first + place.Length + 2), new(second, second + place.Length + 2)]);
        Assert.All(MarkdownStructure.Dialects, dialect =>
        {
            var page = Markdig.Markdown.Parse(quote, dialect);
            Assert.Equal(quote.Split(["**x", "**z"], StringSplitOptions.None).Length - 1, page.Descendants<EmphasisInline>().Count());
        });
    }

    [Fact]
    public void All_places_of_a_short_sentence_are_bold()
    {
        var document = Given.Text("There were 41 boats near 3 islands (5%/6%).");
        Assert.Equal("There were **41 boats** near **3 islands** (5%/6%).", MarkdownPage.QuoteAll(document, new(0, 43), [new(11, 19), new(25, 34)]));
        Assert.Equal("There were 41 boats near 3 islands (**5%**/6%).", MarkdownPage.QuoteAll(document, new(0, 43), [new(36, 38), new(39, 41)]));
    }

    /// <param name="marked">A sentence, the place in brackets.</param>
    private static string Quote(string marked)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        Document document = Given.Text(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        return MarkdownPage.Quote(document, new(0, document.Text.Length), new(start, end));
    }
}
