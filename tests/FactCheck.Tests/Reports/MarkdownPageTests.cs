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

    /// <param name="marked">A sentence, the place in brackets.</param>
    private static string Quote(string marked)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        Document document = Given.Text(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        return MarkdownPage.Quote(document, new(0, document.Text.Length), new(start, end));
    }
}
