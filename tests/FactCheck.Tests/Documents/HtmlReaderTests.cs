namespace FactCheck.Tests.Documents;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<p>Coal <strong>fell</strong> by <em>a <b>third</b></em>.</p>", "Coal fell by a third.")]
    [InlineData("<p>U.S&#32;troops &amp; ships&hellip;</p>", "U.S troops & ships\u2026")]
    [InlineData("<p>AT&T &notit; &unknown; &ampx 5 &lt 6</p>", "AT&T \u00ACit; &unknown; &x 5 < 6")]
    [InlineData("<p>one\r\n   two\tthree  <i> four</i></p>", "one two three four")]
    [InlineData("<p>10&nbsp;000&nbsp;&nbsp;tonnes</p>", "10\u00A0000\u00A0\u00A0tonnes")]
    [InlineData("<p>one<!-- two > three -->four</p>", "onefour")]
    [InlineData("<p>one<br>two<br/>three</p>", "one\ntwo\nthree")]
    [InlineData("<p>&#128512; &#x1F600; \U0001F600</p>", "\U0001F600 \U0001F600 \U0001F600")]
    [InlineData("<p>a < b and 3 <4</p>", "a < b and 3 <4")]
    [InlineData("<p>km<sup>2</sup>, 10<sup>-3</sup>, the 4<sup>th</sup>, CO<sub>2</sub></p>", "km\u00B2, 10\u207B\u00B3, the 4th, CO2")]
    [InlineData("<p>28,500<sup><a href='#n1'>1</a></sup> troops<sup>[2]</sup></p>", "28,500 troops")]
    [InlineData("<p>He said <q>no</q>.</p>", "He said \u201Cno\u201D.")]
    [InlineData("<p>Run <code>x = 5</code> now</p>", "Run \uFFFC now")]
    [InlineData("<p>It was <del>5</del> <ins>6</ins> then</p>", "It was 6 then")]
    [InlineData("<p><b>one</p><p>two</b></p>", "one\ntwo")]
    [InlineData("<p><b><i>one</b> two</i> three</p>", "one two three")]
    public void A_paragraph_reads_as_a_browser_shows_it(string html, string text) => Assert.Equal(text, Given.Html(html).Text);

    [Theory]
    [InlineData("U.S troops", "U.S&#32;troops")]
    [InlineData("& ships", "&amp;  ships")]
    [InlineData("29,300 U.S", "29,300</strong> U.S")]
    [InlineData("two three", "two\r\n three")]
    [InlineData("\U0001F600", "&#128512;")]
    public void Words_map_to_their_source(string words, string source) =>
        Assert.Equal(source, Given.SourceOf(Given.Html("<p>The <strong>29,300</strong> U.S&#32;troops &amp;  ships, two\r\n three &#128512;.</p>"), words));

    [Fact]
    public void Elements_end_where_the_standard_lets_them_end()
    {
        var document = Given.Html("<ul><li>one<li>two<ul><li>inner</ul>after</ul><p>three<p>four<table><tr><td>a<td>b<tr><th>c</table><dl><dt>term<dd>what</dl>five");
        Assert.Equal(
            [
                "ListItem: one", "ListItem: two", "ListItem: inner", "ListItem: after", "Paragraph: three", "Paragraph: four",
                "TableCell: a", "TableCell: b", "TableCell: c", "ListItem: term", "ListItem: what", "Paragraph: five",
            ],
            Given.Blocks(document));
    }

    [Fact]
    public void Blocks_have_their_kinds()
    {
        var document = Given.Html("<h1>Title</h1><h2>Part</h2><blockquote><p>Words.</p><footer>Ann Lee</footer></blockquote><figure><img alt='A map' src=x><figcaption>The coast</figcaption></figure><h1>Second</h1>");
        Assert.Equal(
            ["Title: Title", "Heading: Part", "Quotation: Words.", "Quotation: Ann Lee", "ImageText: A map", "Caption: The coast", "Heading: Second"],
            Given.Blocks(document));
    }

    [Fact]
    public void An_image_text_is_read_where_no_caption_repeats_it()
    {
        Assert.Equal(["Caption: The coal port"], Given.Blocks(Given.Html("<figure><img alt=' The coal  port '><figcaption>The coal port</figcaption></figure>")));
        Assert.Equal(["Paragraph: Before.", "ImageText: 5 ships"], Given.Blocks(Given.Html("<p>Before. <img alt='5 ships'></p>")));
        Assert.Equal(["ImageText: 5 ships", "Paragraph: After."], Given.Blocks(Given.Html("<p><img alt=\"5&#32;ships\">After.</p>")));
        Assert.Equal("5&#32;ships", Given.SourceOf(Given.Html("<p><img src=a alt=\"5&#32;ships\">After.</p>"), "5 ships"));
        Assert.Equal(["Paragraph: Before, after."], Given.Blocks(Given.Html("<p>Before, <img alt='icon'>after.</p>")));
    }

    [Theory]
    [InlineData("<nav>7 links</nav>")]
    [InlineData("<aside>7 links</aside>")]
    [InlineData("<footer>7 links</footer>")]
    [InlineData("<header><p>7 shares</p></header>")]
    [InlineData("<div class='social-share'>7 shares</div>")]
    [InlineData("<div class='ad-slot'>7 % off</div>")]
    [InlineData("<section id=comments><p>7 comments</p></section>")]
    [InlineData("<div class=relatedPosts>7 more</div>")]
    [InlineData("<form>7 fields <input value=7></form>")]
    [InlineData("<script>var seven = '<p>7</p>';</script>")]
    [InlineData("<style>p{width:7px}</style>")]
    [InlineData("<pre>7 lines</pre>")]
    [InlineData("<div hidden>7</div>")]
    [InlineData("<span aria-hidden=true>7</span>")]
    [InlineData("<span style='color:red; display: none'>7</span>")]
    [InlineData("<noscript>7</noscript>")]
    [InlineData("<template><p>7</p></template>")]
    [InlineData("<svg><text>7</text></svg>")]
    [InlineData("<select><option>7<option>8</select>")]
    [InlineData("<!-- 7 -->")]
    [InlineData("<h2>See also</h2><ul><li><a href=a>7 reasons</a><li><a href=b>8 more</a><li><a href=c>9 others</a></ul>")]
    public void What_is_around_an_article_or_hidden_in_it_is_left_out(string part)
    {
        Assert.DoesNotContain("7", Given.Html($"<body>{part}<article><h1>Coal</h1><p>Imports fell.</p></article>{part}</body>").Text, StringComparison.Ordinal);
        var inside = Given.Html($"<body><article><h1>Coal</h1><p>Imports fell.</p>{part}<p>Exports rose.</p></article></body>");
        Assert.DoesNotContain("7", inside.Text, StringComparison.Ordinal);
        Assert.Contains("Exports rose.", inside.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<body class='has-sidebar'>", "</body>")]
    [InlineData("<body class='comments-open ad'><form action=x>", "</form></body>")]
    [InlineData("<div class='page widget'>", "</div>")]
    public void A_frame_around_the_article_is_no_boilerplate_whatever_it_is_called(string open, string close) =>
        Assert.Equal("Coal\nImports fell.", Given.Html($"{open}<div><h1>Coal</h1><p>Imports fell.</p></div>{close}").Text);

    [Fact]
    public void Of_an_articles_header_the_headings_and_the_standfirst_are_read() =>
        Assert.Equal(
            ["Title: Coal", "Paragraph: Imports fell by a third.", "Paragraph: Body."],
            Given.Blocks(Given.Html("<article><header><p>4 min read</p><h1>Coal</h1><p class=standfirst>Imports fell by a third.</p></header><p>Body.</p></article>")));

    [Fact]
    public void The_article_body_is_read_with_the_heading_before_it() =>
        Assert.Equal(
            ["Title: Coal", "Paragraph: Imports fell."],
            Given.Blocks(Given.Html("<body><div><h1>Coal</h1><p>5 March</p></div><div itemprop=articleBody><p>Imports fell.</p></div><div><p>More of the same, 7 pieces.</p></div></body>")));

    [Fact]
    public void Without_marks_the_densest_block_is_the_article()
    {
        var prose = string.Concat(Enumerable.Repeat("<p>Imports of coal fell by a third in the year after the cap.</p>", 8));
        var document = Given.Html($"<body><div><a href=/>Home</a> <a href=/a>The 10 best</a></div><div><div><h1>Coal</h1>{prose}</div></div><div>Subscribe for $4.99 a month.</div></body>");
        Assert.StartsWith("Coal\nImports of coal", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("4.99", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("10 best", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_fragment_is_read_whole() =>
        Assert.Equal("One.\nTwo.\nThree.", Given.Html("One.<div><p>Two.</p></div><p>Three.").Text);

    [Theory]
    [InlineData("<p>Coal fell.</p><a href=\"cut", "Coal fell.")]
    [InlineData("<p>Coal fell.</p><!-- cut", "Coal fell.")]
    [InlineData("<p>Coal fell &am", "Coal fell &am")]
    [InlineData("<article><p>Coal <b", "Coal")]
    [InlineData("<html><head><title>Coal</title><meta charset", "")]
    [InlineData("<h1><article>Coal fell.", "Coal fell.")]
    public void A_page_cut_short_is_read_as_far_as_it_goes(string html, string text) => Assert.Equal(text, Given.Html(html).Text);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<p><a>")]
    [InlineData("<blockquote><figure>")]
    [InlineData("<q>")]
    [InlineData("<sup>2")]
    [InlineData("<time>")]
    [InlineData("<figure><figcaption>")]
    [InlineData("<img alt=a><br>")]
    [InlineData("<x></y>")]
    public void A_hundred_thousand_nested_elements_are_read(string tag)
    {
        var open = string.Concat(Enumerable.Repeat(tag, 100_000));
        Assert.Contains("Coal fell.", Given.Html(open + "Coal fell." + "</x></div></p>").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_an_article_has_no_blocks() => Assert.Empty(Given.Html("<html><body><nav>7</nav></body></html>").Blocks);

    [Fact]
    public void Text_with_a_line_of_seventy_thousand_characters_keeps_its_offsets()
    {
        var filler = string.Concat(Enumerable.Repeat("coal &amp; oil ", 5000));
        Assert.Equal("<b>29,300</b> troops"[3..], Given.SourceOf(Given.Html($"<p>{filler}<b>29,300</b> troops</p>"), "29,300 troops"));
    }
}
