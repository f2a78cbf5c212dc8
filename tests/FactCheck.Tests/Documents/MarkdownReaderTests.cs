using FactCheck.InputErrors;

namespace FactCheck.Tests.Documents;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("Coal **fell** by _a **third**_.", "Coal fell by a third.")]
    [InlineData("One &amp; two\\* &copy; &#32;x", "One & two* \u00A9 x")]
    [InlineData("one\ntwo  \nthree\\\nfour", "one two\nthree\nfour")]
    [InlineData("one\r\ntwo", "one two")]
    [InlineData("Run `x = 5` now", "Run \uFFFC now")]
    [InlineData("See [the **report**](https://a.example/5 \"7 pages\") and <https://b.example/9>.", "See the report and \uFFFC.")]
    [InlineData("See [the report][r].\n\n[r]: https://a.example/7 \"8\"", "See the report.")]
    [InlineData("Text[^1] goes on.\n\n[^1]: A note.", "Text goes on.\nA note.")]
    [InlineData("about ~5 and ~6, not ~~7~~ now", "about ~5 and ~6, not now")]
    [InlineData("one <b>two</b><!-- 7 --><br>three", "one two\nthree")]
    [InlineData("Press <kbd>Ctrl</kbd>, <tt>x</tt>, <var>y</var>, <samp>z</samp> or <code class=a>a *b* c</code>", "Press \uFFFC, \uFFFC, \uFFFC, \uFFFC or \uFFFC")]
    [InlineData("one <CODE>two *three</CODE> four* five", "one \uFFFC four five")]
    [InlineData("an open <code> tag and a closed </kbd> one", "an open tag and a closed one")]
    [InlineData("one <pre>two</pre> and <del>three</del> four", "one \uFFFC and four")]
    [InlineData("He said <q>yes</q> to <cite>The *Day*</cite> and </q> left", "He said \u201Cyes\u201D to The Day and left")]
    [InlineData("By {{ page.author | upper }} and {% include a.md %} {one} {{two}", "By \uFFFC and \uFFFC {one} {{two}")]
    [InlineData("Here $x_1 + y_1$, $x$ and $$a*b*c$$ meet", "Here \uFFFC, \uFFFC and \uFFFC meet")]
    [InlineData("$$\na*b*c\n$$", "\uFFFC")]
    [InlineData("It cost $5 to $6, US$5 or A$6, and \\$x$ more", "It cost $5 to $6, US$5 or A$6, and $x$ more")]
    [InlineData("He sold $AAPL for US$. Then $100-a-day rooms, $5m$ or $ 6 $", "He sold $AAPL for US$. Then $100-a-day rooms, $5m$ or $ 6 $")]
    [InlineData("They rate it $$ or $$$, and a $$ place is cheap", "They rate it $$ or $$$, and a $$ place is cheap")]
    [InlineData("<div class=x>\n<p>Coal &amp; <i>oil</i></p>\n</div>", "Coal & oil")]
    [InlineData("<div>\n\nCoal *fell*.\n\n</div>", "Coal fell.")]
    [InlineData("    code 7\n\n```\ncode 8\n```\n\nText.", "Text.")]
    [InlineData("\U0001F600 *e\u0301* \U0001F600", "\U0001F600 e\u0301 \U0001F600")]
    public void Markdown_reads_as_it_is_rendered(string markdown, string text) => Assert.Equal(text, Given.Markdown(markdown).Text);

    [Fact]
    public void Blocks_have_their_kinds()
    {
        var markdown = "# Title\n\n## Part\n\n> Quoted\n> words.\n\n- item *one*\n- [x] done\n  1. inner\n\n| a | b &lt; |\n|---|---|\n| 1 \\| 2 | 3 |\n\n![A map of 5 ports](m.png)\n\nText.\n\nUnder\n===\n";
        Assert.Equal(
            [
                "Title: Title", "Heading: Part", "Quotation: Quoted words.", "ListItem: item one", "ListItem: done", "ListItem: inner", "TableCell: a", "TableCell: b <",
                "TableCell: 1 | 2", "TableCell: 3", "ImageText: A map of 5 ports", "Paragraph: Text.", "Heading: Under",
            ],
            Given.Blocks(Given.Markdown(markdown)));
    }

    [Theory]
    [InlineData("29,300 U.S troops", "29,300** U.S&#32;troops")]
    [InlineData("2*3", "2\\*3")]
    [InlineData("quoted words", "quoted\r\n> words")]
    [InlineData("cell | two", "cell \\| two")]
    public void Words_map_to_their_source(string words, string source) =>
        Assert.Equal(source, Given.SourceOf(Given.Markdown("The **29,300** U.S&#32;troops and 2\\*3.\r\n\r\n> quoted\r\n> words\r\n\r\n| a |\r\n|---|\r\n| cell \\| two |\r\n"), words));

    [Fact]
    public void Front_matter_gives_title_author_and_date()
    {
        var document = Given.Markdown("---\r\ntitle: \"Coal: a year\"\r\nauthors:\r\n  - name: Ann Lee\r\n    url: https://a.example\r\n  - Bo Park\r\ndate: 2017-03-01T09:00:00Z\r\n---\r\n\r\n# Coal\r\n");
        Assert.Equal("Coal: a year", document.Metadata.Title);
        Assert.Equal("Ann Lee, Bo Park", document.Metadata.Author);
        Assert.Equal(new DateOnly(2017, 3, 1), document.Metadata.Published);
        Assert.Equal("Coal", document.Text);
    }

    [Fact]
    public void Broken_front_matter_says_nothing() => Assert.Null(Given.Markdown("---\ntitle: [unclosed\ndate: {\n---\n\nText.\n").Metadata.Published);

    [Fact]
    public void Without_front_matter_the_first_heading_is_the_title() => Assert.Equal("Coal fell", Given.Markdown("# Coal *fell*\n\nText.").Metadata.Title);

    [Theory]
    [InlineData("> ")]
    [InlineData("[")]
    public void Markdown_nested_too_deeply_is_an_input_error(string piece)
    {
        var error = Assert.Throws<InputException>(() => Given.Markdown(string.Concat(Enumerable.Repeat(piece, 100_000)))).Error;
        Assert.Equal("a", error.File);
        Assert.Contains("128 levels", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("![a](")]
    [InlineData("[a](b (")]
    [InlineData("[a](\n")]
    [InlineData("`a")]
    [InlineData("<a ")]
    [InlineData("\\")]
    [InlineData("|a|b\n")]
    [InlineData("<code>a")]
    [InlineData("<q>a")]
    [InlineData("{{a")]
    [InlineData("$a")]
    [InlineData("$$a ")]
    [InlineData("<blockquote>\n\na\n\n")]
    public void Half_a_megabyte_of_half_finished_marks_is_read_in_linear_time(string piece) =>
        Assert.NotEmpty(Given.Markdown(string.Concat(Enumerable.Repeat(piece, (1 << 19) / piece.Length))).Blocks);

    [Fact]
    public void Images_at_the_end_of_a_heading_are_read_after_it()
    {
        var document = Given.Markdown("# Ports [![Five ships](a.png)](b) ![A *small* boat](c.png)");
        Assert.Equal(["Title: Ports", "ImageText: Five ships", "ImageText: A small boat"], Given.Blocks(document));
    }

    [Fact]
    public void An_embedded_image_of_any_length_is_a_target()
    {
        var data = new string('A', 100_000);
        var document = Given.Markdown($"![5 ships](data:image/png;base64,{data}) and [a *link*](https://a.example/{data}) and [more](b(c)d).");
        Assert.Equal(["ImageText: 5 ships", "Paragraph: and a link and more."], Given.Blocks(document));
    }
}
