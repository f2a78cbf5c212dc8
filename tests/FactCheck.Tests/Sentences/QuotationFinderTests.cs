using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tests.Documents;

namespace FactCheck.Tests.Sentences;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("He said \u201Cit fell by half\u201D today.", "it fell by half")]
    [InlineData("He said \"it fell by half\" today.", "it fell by half")]
    [InlineData("He said \u2018it fell by half\u2019 today.", "it fell by half")]
    [InlineData("He said 'it fell by half,' and left.", "it fell by half,")]
    [InlineData("He said \u00AB it fell by half \u00BB today.", "it fell by half")]
    [InlineData("He said \u201Eit fell by half\u201C today.", "it fell by half")]
    [InlineData("He said \u201Cit fell by half\u201C today.", "it fell by half")]
    [InlineData("\u201CIt \u2018fell\u2019 by half. So it did.\u201D", "It \u2018fell\u2019 by half. So it did.")]
    [InlineData("\u2018It \u201Cfell\u201D by half\u2019", "It \u201Cfell\u201D by half")]
    [InlineData("\u2018the workers\u2019 rights fell\u2019 he said", "the workers\u2019 rights fell")]
    [InlineData("\u2018the rights of workers\u2019 he said", "the rights of workers")]
    [InlineData("\u201CDon\u2019t\u201D and \"can't\" fell", "Don\u2019t|can't")]
    [InlineData("the workers' rights of the '90s and rock 'n' roll", "")]
    [InlineData("a 5\" pipe and a 6\" one", "")]
    [InlineData("He said \u201Cit fell", "")]
    [InlineData("He said \"it fell", "")]
    [InlineData("\u201C\u201D and \"\"", "")]
    public void Quoted_words_are_marked_without_their_marks(string text, string quoted)
    {
        var split = SentenceSplitter.Split(Given.Text(text));
        Assert.Equal(quoted, string.Join('|', split.Quotations.Select(quotation => quotation.Span.Of(text).ToString())));
    }

    [Theory]
    [InlineData("According to the Council on Foreign Relations, \u201Cit fell,\u201D who knows.", "Council on Foreign Relations")]
    [InlineData("\u201CIt fell,\u201D said Ann Lee.", "Ann Lee")]
    [InlineData("\u201CIt fell,\u201D Ann Lee said.", "Ann Lee")]
    [InlineData("\u201CIt fell,\u201D said police spokeswoman Ann Lee on Monday.", "Ann Lee")]
    [InlineData("\u201CIt fell,\u201D Ann Lee, the minister of trade, told reporters.", "Ann Lee")]
    [InlineData("\u201CIt fell. It did,\u201D according to Mr. J. K. Lee.", "Mr. J. K. Lee")]
    [InlineData("Ann Lee said: \u201CIt fell.\u201D", "Ann Lee")]
    [InlineData("On Monday Ann Lee told reporters that \u201Cit fell\u201D.", "Ann Lee")]
    [InlineData("But Ann Lee, the minister, said, \"It fell.\"", "Ann Lee")]
    [InlineData("The U.S. Department of State wrote \u201Cit fell\u201D.", "U.S. Department of State")]
    [InlineData("\u201CIt fell,\u201D Lee said, \u201Cand rose.\u201D", "Lee|Lee")]
    [InlineData("\u201CIt fell,\u201D said Ludwig van Beethoven and Ann Lee-Park.", "Ludwig van Beethoven and Ann Lee-Park")]
    [InlineData("\u201CIt fell,\u201D he said on Monday.", "")]
    [InlineData("\u201CIt fell,\u201D they said in London.", "")]
    [InlineData("It creates this so called \u201Cbuffer zone\u201D.", "")]
    [InlineData("China has been bound to the principles of \u201Cmutual respect.\u201D", "")]
    public void The_speaker_is_who_the_sentence_names(string text, string speakers)
    {
        var split = SentenceSplitter.Split(Given.Text(text));
        Assert.Equal(speakers, string.Join('|', split.Quotations.Select(quotation => quotation.Speaker)));
    }

    [Fact]
    public void A_quotation_ends_with_its_block() =>
        Assert.Empty(SentenceSplitter.Split(Given.Text("\u201CIt fell by half.\n\nIt rose again.\u201D")).Quotations);

    [Fact]
    public void The_quotation_around_a_span_is_found()
    {
        const string text = "\u201COne\u201D and \u201Ctwo three\u201D and four.";
        var split = SentenceSplitter.Split(Given.Text(text)).ToPassage();
        Assert.Equal("two three", split.QuotationAround(Of("three"))!.Span.Of(text).ToString());
        Assert.Equal("One", split.QuotationAround(Of("One"))!.Span.Of(text).ToString());
        Assert.Null(split.QuotationAround(Of("four")));
        Assert.Null(split.QuotationAround(Of("One\u201D and")));

        static TextSpan Of(string words)
        {
            var at = text.IndexOf(words, StringComparison.Ordinal);
            return new(at, at + words.Length);
        }
    }
}
