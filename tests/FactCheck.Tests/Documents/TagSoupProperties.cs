using FactCheck.Documents;
using FsCheck.Xunit;

namespace FactCheck.Tests.Documents;

/// <summary>Whatever is written, each character of the text comes from where the map says.</summary>
public sealed class TagSoupProperties
{
    private static readonly string[] Fragments =
    [
        "coal", " ", "29,300", "&", "&amp", "&notit;", "&#0;", "&#x110000;", "&unknown;", "&#", "<", ">", "<p>", "</p>", "<b>", "</b>", "<i", "</", "<!--", "-->", "<!", "<?", "<table>", "<td>", "</tr>",
        "</table>", "<div class=ad>", "</div>", "<article>", "</article>", "<h1>", "</h1>", "<script>", "</script>", "<br>", "</br>", "<img alt='5 &amp; 6'>", "<q>", "</q>", "<code>", "</code>", "<svg/>",
        "\r\n", "\n", "\r", "\t", "\0", "\uFEFF", "\uD83D", "\U0001F600", "e\u0301", "\"", "'", "`", "``", "*", "**", "_", "[", "](", ")", "![", "]", "[^1]", "[^1]: ", "> ", "- ", "1. ", "# ", "|", "\n|-|-|\n",
        "\n\n", "    ", "\\", "~~", "---\n", "```\n", "http://a.b/c", "<a href=\"", "=", "<textarea>", "<title>", "<plaintext>", "<li>", "<figure><figcaption>", "<header>", "<footer>",
    ];

    [Property(MaxTest = 1000, StartSize = 5, EndSize = 200)]
    public void A_page_of_any_tags_is_read(int[] numbers) => IsSound(Soup(numbers), DocumentFormat.Html);

    [Property(MaxTest = 1000, StartSize = 5, EndSize = 200)]
    public void Markdown_of_any_marks_is_read(int[] numbers) => IsSound(Soup(numbers), DocumentFormat.Markdown);

    [Property(MaxTest = 1000, StartSize = 5, EndSize = 200)]
    public void Text_of_any_characters_is_read(int[] numbers)
    {
        var document = IsSound(Soup(numbers), DocumentFormat.Text);
        Assert.Equal(document.Source.Text, document.Text);
    }

    private static string Soup(int[] numbers)
    {
        var choices = new Choices(numbers);
        return string.Concat(numbers.Select(_ => choices.Of(Fragments)));
    }

    private static Document IsSound(string source, DocumentFormat format)
    {
        var document = Given.Read(source, format);
        var text = 0;
        var from = 0;
        foreach (var run in document.Map.Runs)
        {
            Assert.True(run.TextStart >= text && run.TextEnd >= run.TextStart && run.SourceStart >= from && run.SourceEnd >= run.SourceStart && run.SourceEnd <= source.Length, $"{run} in {source}");
            (text, from) = (run.TextEnd, run.SourceEnd);
            for (var i = 0; run.IsVerbatim && i < run.TextEnd - run.TextStart; i++)
                Assert.True(IsSame(document.Text[run.TextStart + i], source[run.SourceStart + i]), $"{document.Text[run.TextStart + i]:X} is not {source[run.SourceStart + i]:X}");
        }

        Assert.Equal(document.Text.Length, Math.Max(text, format == DocumentFormat.Text ? document.Text.Length : 0));
        BlocksAreSound(document);
        return document;
    }

    /// <summary>White space is folded to a space; a NUL reads as the replacement character in Markdown.</summary>
    private static bool IsSame(char read, char written) => read == written || (read is ' ' or '\n' && written is '\r' or '\n' or '\t' or '\f') || (read == '\uFFFD' && written == '\0');

    private static void BlocksAreSound(Document document)
    {
        var end = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End > block.Span.Start && block.Span.End <= document.Text.Length, $"{block} in {document.Source.Text}");
            end = block.Span.End;
            var span = document.Map.ToSource(block.Span);
            Assert.True(document.Map.ToText(span) is { } back && back.Contains(block.Span), $"{block} comes from {span} in {document.Source.Text}");
        }
    }
}
