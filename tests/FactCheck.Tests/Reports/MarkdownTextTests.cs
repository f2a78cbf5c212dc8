using FactCheck.Reports.Markdown;
using FactCheck.Reports.Wording;
using FsCheck.Xunit;

namespace FactCheck.Tests.Reports;

[Properties(Arbitrary = [typeof(HostileText)], MaxTest = 400)]
public sealed class MarkdownTextTests
{
    [Property]
    public void Text_shows_as_it_was_written(string text)
    {
        var shown = VisibleText.Of(text).Trim();
        Assert.All(MarkdownStructure.Dialects, dialect => Assert.Equal(shown, MarkdownStructure.WordsOfParagraph(MarkdownText.Inline(text), dialect)));
    }

    [Property]
    public void Text_after_words_shows_as_it_was_written(string text)
    {
        var shown = "Label " + VisibleText.Of(text).Trim();
        Assert.All(MarkdownStructure.Dialects, dialect => Assert.Equal(shown.Trim(), MarkdownStructure.WordsOfParagraph($"Label {MarkdownText.Inline(text)}", dialect)));
    }

    [Theory]
    [InlineData("22.2 million tons in 2014 (about 5 %), it's said", "22.2 million tons in 2014 (about 5 %), it's said")]
    [InlineData("$5 a_b", "\\$5 a\\_b")]
    [InlineData("article.md:12:5", "article.md:12:5")]
    [InlineData("https://example.org", "https\\://example.org")]
    public void Plain_prose_stays_readable_in_the_source(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Inline(text));
}
