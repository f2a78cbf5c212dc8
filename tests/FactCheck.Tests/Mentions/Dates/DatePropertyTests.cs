using System.Globalization;
using FactCheck.Mentions;
using FactCheck.Mentions.Dates;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace FactCheck.Tests.Mentions.Dates;

public sealed class DatePropertyTests
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "d MMMM yyyy", "MMMM d, yyyy", "dddd, d MMMM yyyy", "d MMM yyyy", "MMM d, yyyy", "dd-MMM-yyyy", "dd.MM.yyyy", "yyyy/MM/dd", "yyyy MMMM d", "dddd, MMMM dd, yyyy",
    ];

    private static readonly string[] Samples =
    [
        "It opened on Friday, February 10, 2017.", "Sales fell in the second quarter of 2016.", "He ruled for five years.", "They met yesterday at 5pm.", "It ran from 2014 to 2016.",
        "They meet every Monday.", "It may rain, and April Jones sat down.", "He was born in 1961.", "The early 1990s were dry.",
    ];

    [Property]
    public Property A_printed_date_reads_back_in_every_form(DateTime moment, PositiveInt form)
    {
        var day = DateOnly.FromDateTime(moment);
        var text = "It opened on " + day.ToString(Forms[form.Get % Forms.Length], CultureInfo.InvariantCulture) + ".";
        return (day.Year is < 1000 or > 2999 || DateSample.Values(text) == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToProperty();
    }

    [Property]
    public Property Mentions_do_not_change_when_paragraphs_stand_around_them(PositiveInt before, PositiveInt sample, PositiveInt after)
    {
        var text = Samples[sample.Get % Samples.Length];
        var opening = Samples[before.Get % Samples.Length] + "\n\n";
        var whole = opening + text + "\n\n" + Samples[after.Get % Samples.Length];
        var inside = DateSample.Mentions(whole, DateSample.Published)
            .Where(mention => mention.Span.Start >= opening.Length && mention.Span.End <= opening.Length + text.Length)
            .Select(mention => (mention.Span.Start - opening.Length, mention.Figure.Value));
        return inside.SequenceEqual(DateSample.Mentions(text, DateSample.Published).Select(mention => (mention.Span.Start, mention.Figure.Value))).ToProperty();
    }

    [Property]
    public Property Any_heap_of_date_words_is_read_in_order_without_overlap(PositiveInt[] picks)
    {
        string[] pieces =
        [
            "May", "1", "31", "2017", "/", "-", "first", "of", "the", "last", "every", "week", "Monday", ",", "at", "5", "pm", "in", "two", "years", "ago", "from", "to", "between", "and", "early", "Q1",
            "99999", "0", "'", "90s", "noon", "half", "past", "BC", "until", "next", "Christmas", ":", "30", "second", "century", "1/2", "0000", "9999", "31/02/2017", "13/13/2013", "before", "after", "hundred", "\0", "\ud800",
        ];
        var mentions = DateSample.Mentions(string.Join(' ', picks.Select(pick => pieces[pick.Get % pieces.Length])), DateSample.Published);
        return mentions.Zip(mentions.Skip(1), (one, next) => one.Span.End <= next.Span.Start).All(inOrder => inOrder).ToProperty();
    }

    [Theory]
    [InlineData("May ")]
    [InlineData("1/")]
    [InlineData("every ")]
    [InlineData("12:")]
    [InlineData("in 2014 ")]
    [InlineData("two days before ")]
    [InlineData("early in the first day of the first week of ")]
    [InlineData("Monday to ")]
    [InlineData("the year to ")]
    [InlineData("nine months ended ")]
    [InlineData("3 May 2010, a week later ")]
    [InlineData("Diwali ")]
    [InlineData("the 2016 third ")]
    [InlineData("300 B.C. ")]
    public void The_work_grows_with_the_length_of_a_hostile_text_and_no_faster(string piece)
    {
        var reads = ReadsOf(piece, 2_000);
        Assert.InRange(ReadsOf(piece, 20_000), 0, (reads * 10) + 200);
    }

    [Theory]
    [InlineData("1 January 0000")]
    [InlineData("1 January 99999")]
    [InlineData("in the year 0")]
    [InlineData("31 February 2017")]
    [InlineData("2017-13-45")]
    [InlineData("99999999999999999999 years ago")]
    [InlineData("100 centuries ago")]
    [InlineData("9999-12-31")]
    [InlineData("31 December 9999 at 23:59")]
    [InlineData("5000 years from now")]
    public void Dates_beyond_the_calendar_are_left_out_or_read_as_they_are(string text) =>
        Assert.All(DateSample.Mentions(text, new DateOnly(9990, 12, 31)).Concat(DateSample.Mentions(text, new DateOnly(1, 1, 1))), mention => Assert.NotEmpty(((MentionValue.Temporal)mention.Figure.Value).Edtf));

    private static long ReadsOf(string piece, int length)
    {
        var memo = new AtomMemo();
        DateSample.Mentions(string.Concat(Enumerable.Repeat(piece, length / piece.Length)), DateSample.Published, memo);
        return memo.Reads;
    }
}
