using FactCheck.Documents;
using FactCheck.Sentences;
using FactCheck.Tests.Documents;

namespace FactCheck.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    /// <summary>A bar stands where a sentence ends; the text is the same with the bars taken out.</summary>
    [Theory]
    [InlineData("Coal fell. |Oil rose.")]
    [InlineData("Coal fell! |Oil rose? |Gas too\u2026 |Wind.")]
    [InlineData("What?! |No. |Yes.")]
    [InlineData("It fell by 3.5 percent to 22.2 million tons. |22 people saw it. |$5 was paid.")]
    [InlineData("It lies closer to its boarder.|In any event, it does.")]
    [InlineData("The largest border with the DPRK.|In its city Dan dong, it is suspected.")]
    [InlineData("North of Beijing.|The city is old.")]
    [InlineData("It was so in 2014.|In 2016 it was not.")]
    [InlineData("Why?|Because it did.")]
    [InlineData("It fell (by half).|Then it rose.")]
    [InlineData("It is over.|\u201CThe next is \u201D not.")]
    [InlineData("Use System.Text.Json and Booking.Com or U.S.Army here.")]
    [InlineData("The 29,300 U.S troops and the U.N goal are there.")]
    [InlineData("The U.S. Army is there. |It left the U.S. |In May it came back.")]
    [InlineData("J. K. Rowling met George W. Bush. |He said so.")]
    [InlineData("Take e.g. China, i.e. Beijing, e.g. this.")]
    [InlineData("See No. 5, Fig. 3 and vol. 2. |No. |I will not.")]
    [InlineData("See Eq. (29), Ref. [47] and Fig. S2. |No. |(I will not.) |It is in the U.S. |\u201CThe end\u201D came.")]
    [InlineData("It melts at 500 K. |Results at 38 \u00B0C. |Others with 5 g. 3 were left.")]
    [InlineData("Mr. Lee, Dr. Park and Sen. Lee of St. Petersburg met Gen. The Great.")]
    [InlineData("They met at 5 p.m. |The talk was short. |At 6 p.m. Monday and 7 a.m. EST they left. |At 8 p.m. |Officials came.")]
    [InlineData("Coal, oil etc. |Officials said so.")]
    [InlineData("On Jan. 5 and Feb. 10 it fell. |In Dec. |The rest came.")]
    [InlineData("He became ill. |Officials from Ill. Springs sold iron ore. |Others did not.")]
    [InlineData("It ran 26 mi. |Others ran 5 km. |None ran 3 mi. 200 ft. north.")]
    [InlineData("He waited... and waited. |Then... |Nothing.")]
    [InlineData("\u201CIt fell.\u201D |He left. |\u201CDid it?\u201D he asked. |\u201CYes!\u201D |She nodded.")]
    [InlineData("\"It fell.\" |He left. |(It did.) |[So it did.] |\u2018Yes.\u2019 |He left.")]
    [InlineData("It fell.[1] |It rose.[2][13] |It stayed.")]
    [InlineData("It fell. |iPhone sales rose. |(See there.) |\u2014 And so on.")]
    [InlineData("It fell. and rose. then stayed")]
    [InlineData("1. Coal fell. |Oil rose.")]
    [InlineData("a. Coal fell. |Oil rose.")]
    [InlineData("Apple Inc. |The firm grew. |Apple Inc. Chairman Lee did not.")]
    [InlineData("He lives in Washington, D.C. |He works at reuters.com. |See https://a.example/b.c?d=1. |Good.")]
    [InlineData("\u51FA\u53E3\u4E0B\u964D\u3002|\u8FDB\u53E3\u4E0A\u5347\u3002")]
    public void Sentences_end_where_a_reader_ends_them(string marked)
    {
        var document = Given.Html("<p>" + marked.Replace("|", "", StringComparison.Ordinal) + "</p>");
        Assert.Equal(marked.Split('|').Select(part => part.Trim()), Given.Sentences(document));
    }

    [Theory]
    [InlineData("SEOUL \u2014 |The North fired a missile.")]
    [InlineData("SEOUL, South Korea (AP) \u2014 |The North fired a missile.")]
    [InlineData("GENEVA, May 2 (Reuters) - |Ministers met. |They left.")]
    [InlineData("NEW YORK, N.Y., Sept. 5, 2024 /PRNewswire/ -- |Acme grew.")]
    [InlineData("ST. LOUIS (AP) \u2013 |\u201CIt fell,\u201D he said.")]
    [InlineData("BRUSSELS/KYIV, Monday, 3 March 2025 (Thomson Reuters Foundation) - |Talks began.")]
    [InlineData("PORT-AU-PRINCE, Haiti, Aug. 1 \u2014 |The port was closed.")]
    [InlineData("Rio de Janeiro (AFP) \u2013 |The beach was full.")]
    [InlineData("Paris, 14 July \u2014 |The parade began.")]
    public void A_dateline_is_apart_from_the_sentence_behind_it(string marked)
    {
        var document = Given.Html("<p>" + marked.Replace("|", "", StringComparison.Ordinal) + "</p>");
        Assert.Equal(marked.Split('|').Select(part => part.Trim()), Given.Sentences(document));
        Assert.True(SentenceSplitter.Split(document).Sentences[0].IsDateline);
    }

    [Theory]
    [InlineData("MYTH \u2014 The wall can be seen from the Moon.")]
    [InlineData("FALSE: The wall can be seen from the Moon.")]
    [InlineData("NATO \u2014 The alliance grew.")]
    [InlineData("Burj Khalifa (Dubai) \u2013 The tower grew.")]
    [InlineData("Paris \u2014 The city grew.")]
    [InlineData("Berlin Wall, 9 November 1989 \u2014 The gates opened.")]
    [InlineData("GENEVA \u2014 and all of Switzerland \u2014 waited.")]
    [InlineData("GENEVA-based officials met.")]
    [InlineData("GENEVA, a city of banks \u2014 The talks began.")]
    [InlineData("LONDON, May 2 (Reuters)")]
    public void What_only_looks_like_a_dateline_is_part_of_its_sentence(string text) =>
        Assert.DoesNotContain(SentenceSplitter.Split(Given.Html($"<p>{text}</p>")).Sentences, sentence => sentence.IsDateline);

    [Fact]
    public void Headings_items_and_cells_are_sentences_without_a_stop() =>
        Assert.Equal(
            ["Coal falls", "Imports by year", "2014, in tons", "22.2 million", "It fell."],
            Given.Sentences(Given.Html("<h1>Coal falls</h1><ul><li>Imports by year<li>2014, in tons</ul><table><tr><td>22.2 million</table><p>It fell.")));

    [Fact]
    public void A_line_break_set_on_purpose_ends_a_line_and_a_wrapped_line_goes_on()
    {
        Assert.Equal(["Coal: 5 tons", "Oil: 6 barrels, and more"], Given.Sentences(Given.Html("<p>Coal: 5 tons<br>Oil: 6 barrels,<br>and more</p>")));
        Assert.Equal(["Imports of North Korea fell."], Given.Sentences(Given.Text("Imports of North\nKorea fell.")));
    }

    [Fact]
    public void The_same_paragraph_has_the_same_sentences_as_text_page_and_markdown()
    {
        string[] expected = ["Trade was 70% in 2014 ($6.86 billion).", "\u201CIt is a huge worry,\u201D said Ann Lee of the U.S. Treasury at 5 p.m. Monday.", "So what?"];
        var text = string.Join(' ', expected);
        var html = "<article>\r\n<p>" + text.Replace("70%", "<b>70</b>&#37;", StringComparison.Ordinal).Replace("U.S. ", "U.S.&#32;", StringComparison.Ordinal).Replace("huge ", "huge\r\n  ", StringComparison.Ordinal) + "</p></article>";
        var markdown = text.Replace("70%", "**70**&#37;", StringComparison.Ordinal).Replace("huge ", "huge\r\n", StringComparison.Ordinal).Replace("($6", "(\\$6", StringComparison.Ordinal);
        Assert.Equal(expected, Given.Sentences(Given.Text(text)));
        Assert.Equal(expected, Given.Sentences(Given.Html(html)));
        Assert.Equal(expected, Given.Sentences(Given.Markdown(markdown)));
    }

    [Fact]
    public void Sentences_and_tokens_cover_each_other_in_order()
    {
        var text = FactCheck.Sentences.SentenceSplitter.Split(Given.Html("<h1>One</h1><p>Two. Three!</p><p></p><p>&nbsp;</p><li>Four"));
        var next = 0;
        foreach (var sentence in text.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            next += sentence.TokenCount;
            Assert.Equal(text.TokensOf(sentence)[0].Start, sentence.Span.Start);
            Assert.Equal(text.TokensOf(sentence)[^1].End, sentence.Span.End);
            Assert.Equal(sentence, text.SentenceAt(sentence.Span.Start));
        }

        Assert.Equal(text.Tokens.Length, next);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData("@")]
    [InlineData("a")]
    [InlineData("A.")]
    [InlineData("\u201C")]
    [InlineData("\u2018s")]
    [InlineData("s\u2019 ")]
    [InlineData("'")]
    [InlineData(".\"")]
    [InlineData(". (")]
    [InlineData("a@")]
    [InlineData("a.a")]
    [InlineData("x.x@b-")]
    [InlineData("http://")]
    [InlineData("www.a)")]
    [InlineData("#a")]
    [InlineData("[1]")]
    [InlineData(".[1]")]
    [InlineData("said \u201Ca\u201D, ")]
    [InlineData("\u0301")]
    [InlineData("\U0001F600")]
    [InlineData("\uD83D")]
    [InlineData("1")]
    [InlineData("- ")]
    [InlineData("\n")]
    public void A_megabyte_of_anything_is_split_in_linear_time(string piece)
    {
        var source = string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length)) + " end";
        var text = FactCheck.Sentences.SentenceSplitter.Split(Given.Read(source, DocumentFormat.Text));
        Assert.Equal(text.Tokens.Length, text.Sentences.Sum(sentence => sentence.TokenCount));
    }
}
