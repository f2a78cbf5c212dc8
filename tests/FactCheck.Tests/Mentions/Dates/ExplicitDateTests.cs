namespace FactCheck.Tests.Mentions.Dates;

public sealed class ExplicitDateTests
{
    [Theory]
    [InlineData("The bridge opened on 10 February 2017.", "2017-02-10")]
    [InlineData("The bridge opened on February 10, 2017, after a delay.", "2017-02-10")]
    [InlineData("The bridge opened on Friday, February 10th, 2017.", "2017-02-10")]
    [InlineData("The bridge opened on the 10th of February, 2017.", "2017-02-10")]
    [InlineData("The bridge opened on the tenth of February 2017.", "2017-02-10")]
    [InlineData("The bridge opened on Feb. 10, 2017.", "2017-02-10")]
    [InlineData("The bridge opened on 10-Feb-2017.", "2017-02-10")]
    [InlineData("The bridge opened on 2017 Feb 10.", "2017-02-10")]
    [InlineData("The bridge opened on 2017-02-10.", "2017-02-10")]
    [InlineData("The bridge opened on 2017/02/10.", "2017-02-10")]
    [InlineData("The bridge opened on 10.02.2017.", "2017-02-10")]
    [InlineData("The bridge opened on February twenty-first, nineteen eighty six.", "1986-02-21")]
    public void A_full_date_reads_the_same_in_every_usual_order(string text, string value) => Assert.Equal(value, DateSample.Values(text));

    [Theory]
    [InlineData("It fell in February 2017.", "2017-02")]
    [InlineData("It fell in Feb. 2017 and rose again.", "2017-02")]
    [InlineData("It fell in February of 2017.", "2017-02")]
    [InlineData("It fell in 2014.", "2014")]
    [InlineData("The 2016 election changed that.", "2016")]
    [InlineData("He broke the old record (1927) twice.", "1927")]
    [InlineData("It grew in 2007, 2008 and 2009.", "2007 2008 2009")]
    [InlineData("It was common in the 1960s.", "196X")]
    [InlineData("It was common in the '90s.", "199X")]
    [InlineData("It was common in the 19th century.", "18XX")]
    public void Months_years_decades_and_centuries_are_read_where_words_say_so(string text, string value) => Assert.Equal(value, DateSample.Values(text));

    [Fact]
    public void A_day_without_a_year_keeps_its_year_unknown_when_nothing_tells_it() =>
        Assert.Equal("XXXX-02-10", DateSample.Values("The bridge opened on February 10."));

    [Theory]
    [InlineData("The parcel arrived on 13/02/2017 and left on 04/03/2017.", "2017-02-13 2017-03-04")]
    [InlineData("The parcel arrived on 02/13/2017 and left on 03/04/2017.", "2017-02-13 2017-03-04")]
    [InlineData("The parcel arrived on 13 February 2017 and left on 03/04/2017.", "2017-02-13 2017-04-03")]
    [InlineData("The parcel arrived on February 13, 2017 and left on 03/04/2017.", "2017-02-13 2017-03-04")]
    [InlineData("The parcel left on 03/04/2017.", "2017-03-04")]
    public void The_order_of_day_and_month_follows_the_dates_that_settle_it(string text, string values) => Assert.Equal(values, DateSample.Values(text));

    [Theory]
    [InlineData("Some 2,000 troops arrived.")]
    [InlineData("About 2014 people came.")]
    [InlineData("It may rain, and the sun may shine.")]
    [InlineData("They march on while prices fall for a second.")]
    [InlineData("He sat down with April Jones.")]
    [InlineData("Version 1.10.30 and number 80-32-89-89.")]
    [InlineData("Theresa May said so; April Ludgate and August Wilson agreed.")]
    [InlineData("As McInnes (2003) and Janssen et al. (1974) found.")]
    [InlineData("It is open 24/7, with 3/4 of the seats taken.")]
    [InlineData("The Daily Mail and one of the 12 people of 1500 b.")]
    [InlineData("Windows 2000 ran on flight 1999 to room 2012.")]
    [InlineData("It took three-quarters of them.")]
    [InlineData("It happened on February 30, 2017.")]
    [InlineData("The code is 2017-13-45.")]
    public void What_only_looks_like_a_date_is_left_out(string text) => Assert.Equal("", DateSample.Values(text));
}
