using FactCheck.Documents;
using FsCheck.Xunit;

namespace FactCheck.Tests.Documents;

public sealed class HtmlMapProperties
{
    private static readonly (string Open, string Close)[] Blocks =
    [
        ("<p>", "</p>"), ("<p class='x > y'>", "\r\n"), ("<h2>", "</h2>"), ("<ul><li>", "</ul>"), ("<table><tr><td>", "</td></tr></table>"), ("<table><td>", "</table>"),
        ("<blockquote>\n<p>", "</p></blockquote>"), ("<div><div>", "</div></div>"), ("<section><!-- 7 --><p>", "</section>"), ("<dl><dd>", "</dl>"),
    ];

    private static readonly (string Open, string Close)[] Inlines =
    [
        ("<b>", "</b>"), ("<em><strong>", "</strong></em>"), ("<a href=\"/7?a=1&amp;b=2\">", "</a>"), ("<span\r\n title='7'>", "</span>"), ("<!-- 7 -->", "<!---->"), ("<b><i>", "</b></i>"),
        ("<x-y>", "</x-y>"), ("<script>7 < 8</script>", "<style>p{}</style>"),
    ];

    private static readonly string[] Spaces = [" ", "\n", "\r\n", "\t  ", " \r\n ", "&#32;", "\r"];

    [Property(MaxTest = 300, StartSize = 5, EndSize = 150)]
    public void Every_span_of_a_page_maps_to_its_source_and_back(int[] numbers)
    {
        var choices = new Choices(numbers);
        var article = new WrittenArticle();
        article.Unread(choices.Of(["<article>", "<!DOCTYPE html>\r\n<html><head><title>7</title></head><body><nav>7</nav><article>", "<main>\n", "<body class='a'><div itemprop=articleBody>"]));
        do
        {
            var (open, close) = choices.Of(Blocks);
            article.Unread(open);
            article.StartBlock();
            Words(article, choices);
            article.Unread(close + "\r\n");
        }
        while (choices.AreLeft);
        article.IsReadExactly(DocumentFormat.Html, new Choices([.. numbers.Reverse()]));
    }

    private static void Words(WrittenArticle article, Choices choices)
    {
        var count = choices.Next(6);
        article.Unread(choices.Of(["", " ", "\r\n  "]));
        // A block of no-break spaces alone would not show.
        article.Verbatim("w");
        for (var i = 0; i < count; i++)
        {
            Separator(article, choices);
            Word(article, choices);
        }

        article.Unread(choices.Of(["", " ", "\r\n  "]));
    }

    private static void Separator(WrittenArticle article, Choices choices)
    {
        switch (choices.Next(6))
        {
            case 0:
                article.Piece("<br>", "\n");
                break;
            case 1:
                article.Unread(" ");
                article.Piece("<br />", "\n");
                article.Unread("\r\n ");
                break;
            case 2:
                article.Piece(choices.Of(Spaces), " ");
                article.Unread("<!-- 7 > 8 -->\r\n");
                break;
            default:
                article.Piece(choices.Of(Spaces), " ");
                break;
        }
    }

    private static void Word(WrittenArticle article, Choices choices)
    {
        var (open, close) = choices.Next(2) == 0 ? ("", "") : choices.Of(Inlines);
        article.Unread(open);
        for (var parts = choices.Next(3); parts >= 0; parts--)
        {
            if (choices.Next(2) == 0)
                article.Verbatim(choices.Of(WrittenWords.Verbatim));
            else
                WrittenWords.Entity(article, choices);
        }

        article.Unread(close);
    }
}
