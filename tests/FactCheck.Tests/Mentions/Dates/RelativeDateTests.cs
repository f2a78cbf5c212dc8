namespace FactCheck.Tests.Mentions.Dates;

/// <summary>All texts were published on Wednesday, 15 February 2017.</summary>
public sealed class RelativeDateTests
{
    [Theory]
    [InlineData("The council met yesterday.", "2017-02-14")]
    [InlineData("The council will meet tomorrow.", "2017-02-16")]
    [InlineData("The council met the day before yesterday.", "2017-02-13")]
    [InlineData("The council met five days ago.", "2017-02-10")]
    [InlineData("The council will meet in three weeks.", "2017-03-08")]
    [InlineData("The council met a year ago.", "2016-02-15")]
    [InlineData("The council met six years ago today.", "2011-02-15")]
    [InlineData("The council met a year ago tomorrow.", "2016-02-16")]
    [InlineData("The council met ten years ago this week.", "2007-02-15")]
    [InlineData("The council met two Sundays ago.", "2017-02-05")]
    [InlineData("The council met the Friday after Thanksgiving.", "2016-11-25")]
    [InlineData("The council will meet two weeks from tomorrow.", "2017-03-02")]
    [InlineData("The council will meet the day after Christmas.", "2017-12-26")]
    public void Days_are_counted_from_the_day_of_publication(string text, string value) => Assert.Equal(value, DateSample.Values(text, DateSample.Published));

    [Theory]
    [InlineData("Prices rose last year.", "2016-01-01/2016-12-31")]
    [InlineData("Prices rose last month.", "2017-01-01/2017-01-31")]
    [InlineData("Prices will rise next week.", "2017-02-20/2017-02-26")]
    [InlineData("Prices rose in the last quarter of 2016.", "2016-10-01/2016-12-31")]
    [InlineData("Prices rose last quarter.", "2016-10-01/2016-12-31")]
    [InlineData("Prices rose over the past two years.", "2015-02-15/2017-02-14")]
    [InlineData("Prices will rise in the next decade.", "2020-01-01/2029-12-31")]
    [InlineData("Prices will rise later this year.", "2017-07-01/2017-12-31")]
    public void A_pointed_unit_is_the_stretch_of_days_that_the_calendar_has(string text, string value) => Assert.Equal(value, DateSample.Values(text, DateSample.Published));

    [Theory]
    [InlineData("The minister spoke on Friday.", "2017-02-10")]
    [InlineData("The minister will speak on Friday.", "2017-02-17")]
    [InlineData("The minister spoke last Friday.", "2017-02-10")]
    [InlineData("The minister will speak next Friday.", "2017-02-24")]
    [InlineData("The minister will speak on Friday next week.", "2017-02-24")]
    [InlineData("The minister said so on Wednesday.", "2017-02-15")]
    [InlineData("The minister resigned on December 5.", "2016-12-05")]
    [InlineData("The minister will resign on January 5.", "2018-01-05")]
    [InlineData("The minister resigned in December.", "2016-12")]
    public void The_tense_of_the_sentence_tells_on_which_side_a_date_lies(string text, string value) =>
        Assert.Equal(value, DateSample.Values(text.Replace("spoke", "had spoken", StringComparison.Ordinal), DateSample.Published));

    [Theory]
    [InlineData("The council met yesterday.")]
    [InlineData("Prices rose last year.")]
    [InlineData("The minister spoke on Friday.")]
    [InlineData("They met five days ago.")]
    public void Without_a_day_of_publication_purely_relative_dates_are_left_out(string text) => Assert.Equal("", DateSample.Values(text));

    [Fact]
    public void Years_later_are_told_from_nowhere_unless_they_are_announced()
    {
        Assert.Equal("", DateSample.Values("A decade later, the war goes on.", DateSample.Published));
        Assert.Equal("2017-02-17", DateSample.Values("The talks will resume two days later.", DateSample.Published));
    }

    [Fact]
    public void Two_days_later_in_a_story_is_left_out_where_the_story_has_named_no_day() =>
        Assert.Equal("", DateSample.Values("He resigned. Two days later he was arrested.", DateSample.Published));

    [Fact]
    public void A_weekday_settles_the_year() => Assert.Equal("2014-07-18", DateSample.Values("Fri, Jul 18", new DateOnly(2013, 2, 12)));
}
