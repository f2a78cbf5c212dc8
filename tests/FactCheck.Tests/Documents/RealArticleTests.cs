using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Tests.Documents;

/// <summary>The same words as a page and as text. The files stand outside the repository, so these tests are skipped where they are absent.</summary>
public sealed class RealArticleTests
{
    private static Document Page => Read("north-korea-2017.html");

    private static Document Text => Read("north-korea-2017.txt");

    [SharedArticleFact]
    public void Page_and_text_have_the_same_sentences() =>
        Assert.Equal(Given.Sentences(Text).Order(StringComparer.Ordinal), Given.Sentences(Page).Order(StringComparer.Ordinal));

    [SharedArticleFact]
    public void Nothing_around_the_article_is_read()
    {
        foreach (var outside in (string[])["Archive", "4.99", "bottles", "48,211", "yuan", "11.2", "comments", "Placeholder Plaza", "Most read"])
            Assert.DoesNotContain(outside, Page.Text, StringComparison.Ordinal);
    }

    [SharedArticleFact]
    public void Metadata_comes_from_the_page()
    {
        Assert.Equal(new DateOnly(2017, 3, 1), Page.Metadata.Published);
        Assert.Equal("Chinese Reluctance to Take a Harder Stance on North Korea", Page.Metadata.Title);
        Assert.Equal("Example Author", Page.Metadata.Author);
    }

    [SharedArticleFact]
    public void A_figure_maps_to_the_markup_it_was_read_from()
    {
        Assert.Equal("29,300</strong> U.S&#32;troops", Given.SourceOf(Page, "29,300 U.S troops"));
        Assert.Equal("you&rsquo;ve", Given.SourceOf(Page, "you\u2019ve"));
    }

    private static Document Read(string name)
    {
        var path = SharedArticleFactAttribute.PathOf(name)!;
        return DocumentReader.Read(name, new SourceText(name, File.ReadAllText(path)), DocumentReader.FormatOf(name));
    }
}
