using System.Text;
using FactCheck.Documents;
using FactCheck.Reports;
using FactCheck.Spans;

namespace FactCheck.Tests.Documents;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("SEOUL, February 12, 2017\n\nThe North fired a missile.")]
    [InlineData("SEOUL, Feb. 12, 2017 (AP) \u2014 The North fired a missile on Sunday.\n\nIt fell into the sea.")]
    [InlineData("SEOUL, South Korea, 12 February 2017 \u2013 The North fired a missile.\n\nIt fell.")]
    [InlineData("North fires missile\n\n12 February 2017\n\nThe North fired a missile.")]
    [InlineData("North fires missile\n\nBy Ann Lee | February 12th, 2017\n\nThe North fired a missile.")]
    [InlineData("North fires missile\n\nBy Ann Lee, 12 February 2017\n\nThe North fired a missile.")]
    [InlineData("North fires missile\n\nBy Ann Lee, Published: 12 February 2017\n\nThe North fired a missile.")]
    [InlineData("North fires missile\n\nBy Ann B. Lee. Updated February 12, 2017, 10:30\n\nThe North fired a missile.")]
    [InlineData("North fires missile\n\nBy a reporter \u00B7 Published: 12 February 2017\n\nThe North fired a missile.")]
    [InlineData("North fires missile\n\n*Published: 2017-02-12*\n\nThe North fired a missile.")]
    [InlineData("Geneva, February 12, 2017 \u2014 The North fired a missile, ministers say.")]
    [InlineData("NEW YORK, N.Y., February 12, 2017 /Newswire/ -- The North fired a missile.")]
    [InlineData("North fires missile\n\nPosted on February 12, 2017 by Jo\n\nIt fell.")]
    [InlineData("North fires missile\n\nUpdated 12 February 2017, 10:30\n\nIt fell.")]
    [InlineData("Published: 12 February 2017\nUpdated: 13 February 2017\n\nIt fell.")]
    [InlineData("Last updated on Sunday, February 12, 2017\r\n\r\nThe North fired a missile.")]
    public void The_top_of_a_text_says_when_it_appeared(string text)
    {
        Assert.Equal(new DateOnly(2017, 2, 12), Published(text, DocumentFormat.Text));
        Assert.Equal(new DateOnly(2017, 2, 12), Published(text, DocumentFormat.Markdown));
    }

    [Theory]
    [InlineData("12 February 2017")]
    [InlineData("On February 12, 2017 the North fired a missile.\n\nIt fell into the sea.")]
    [InlineData("The North fired a missile on 12 February 2017\n\nIt fell into the sea.")]
    [InlineData("12 February 2017\n\nThe North fired one.\n\n13 February 2017\n\nThe South protested.")]
    [InlineData("A Brief History\n\nThe Battle of Hastings - 14 October 1066\n\nYesterday William landed.")]
    [InlineData("Timeline\n\n4 October 1957 -- Sputnik flies.\n\nYesterday all was quiet.")]
    [InlineData("Neil Armstrong\n\nAugust 5, 1930\n\nHe was born.")]
    [InlineData("Speeches - 12 May 1940 - Churchill\n\nLast year it was quiet.")]
    [InlineData("Monday, 12 February 2017 was cold - very cold.\n\nIt fell.")]
    [InlineData("Born 12 February 2017\n\nShe is young.")]
    [InlineData("By the time it fell, the book published 12 February 2017\n\nIt fell.")]
    [InlineData("February 2017\n\nThe North fired a missile.")]
    [InlineData("12/02/2017\n\nThe North fired a missile.")]
    [InlineData("1.\n\n2.\n\n3.\n\n4.\n\n5.\n\n6.\n\n12 February 2017\n\nIt fell.")]
    [InlineData("31 February 2017\n\nThe North fired a missile.")]
    [InlineData("")]
    public void A_date_that_may_be_of_the_story_is_not_taken_for_it(string text) => Assert.Null(Published(text, DocumentFormat.Text));

    [Fact]
    public void An_ordinal_day_of_August_is_read() => Assert.Equal(new DateOnly(2017, 8, 21), Published("SEOUL, August 21st, 2017 (AP) -- It fell.\n\nIt rose.", DocumentFormat.Text));

    [Fact]
    public void What_is_given_outweighs_what_the_text_says() =>
        Assert.Equal(new DateOnly(2020, 1, 1), DocumentReader.Read("a.txt", new SourceText("a.txt", "12 February 2017\n\nIt fell."), DocumentFormat.Text, new DateOnly(2020, 1, 1)).Metadata.Published);

    [Fact]
    public void A_long_first_line_is_looked_at_no_further_than_the_top()
    {
        var text = "SEOUL, February 12, 2017 \u2014 " + string.Concat(Enumerable.Repeat("a (b - ", 100_000)) + "\n\nIt fell.";
        Assert.Equal(new DateOnly(2017, 2, 12), Published(text, DocumentFormat.Text));
    }

    [Fact]
    public void Bytes_of_plain_text_tell_the_same_day_and_the_line_asserts_nothing()
    {
        const string Text = "SEOUL, February 12, 2017\n\nThe North fired a missile on Sunday. Ninety soldiers left.\n";
        var decoded = Line(new DocumentSource("a.txt", new SourceText("a.txt", Text), DocumentFormat.Text, null));
        Assert.Equal(decoded, Line(new DocumentSource("a.txt", Encoding.UTF8.GetBytes(Text), DocumentFormat.Text, null)));
        Assert.Contains("\"value\":\"2017-02-12\"", decoded, StringComparison.Ordinal);
        Assert.DoesNotContain("\"text\":\"SEOUL, February 12, 2017\"", decoded, StringComparison.Ordinal);
    }

    private static DateOnly? Published(string text, DocumentFormat format) => DocumentReader.Read("a", new SourceText("a", text), format).Metadata.Published;

    private static string Line(DocumentSource source)
    {
        using var output = new MemoryStream();
        ExtractionLine.Of(source).WriteTo(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
