namespace FactCheck.Tests.Mentions.Dates;

/// <summary>All texts were published on Wednesday, 15 February 2017.</summary>
public sealed class DayListTests
{
    [Theory]
    [InlineData("The talks were held on 3 and 4 March 2014.", "2014-03-03 2014-03-04")]
    [InlineData("The talks were held on March 3 and 4.", "2016-03-03 2016-03-04")]
    [InlineData("It took place on 3, 7 and 11 March 2014.", "2014-03-03 2014-03-07 2014-03-11")]
    [InlineData("The games of May 3, 5, and 9, 2014 were called off.", "2014-05-03 2014-05-05 2014-05-09")]
    [InlineData("It will open on the 1st and 2nd of June.", "2017-06-01 2017-06-02")]
    [InlineData("It was shut on 28 and 29 February 2016.", "2016-02-28 2016-02-29")]
    public void Several_days_of_one_month_are_a_date_each(string text, string dates) => Assert.Equal(dates, DateSample.Values(text, DateSample.Published));

    [Theory]
    [InlineData("On March 3 and 4 people died.", "2016-03-03")]
    [InlineData("On March 3, 12 of them left.", "2016-03-03")]
    [InlineData("It ran from Feb. 3 and 5 June to date.", "2017-02-03 2016-06-05")]
    [InlineData("He scored 3, 5 and 9 points in May.", "2016-05")]
    [InlineData("It was open between 3 and 4 March.", "2016-03-03/2016-03-04")]
    [InlineData("It was open between the 3rd and 7th of March.", "2016-03-03/2016-03-07")]
    [InlineData("It began on May 3 and 10-12 people came.", "2016-05-03")]
    [InlineData("They came on 9 and 4 March 2014.", "2014-03-04")]
    [InlineData("It was shut on Feb. 29 and 31.", "2016-02-29")]
    [InlineData("It was shut on 30 and 31 February 2015.", "")]
    public void Counts_and_other_months_are_no_days_of_a_list(string text, string dates) => Assert.Equal(dates, DateSample.Values(text, DateSample.Published));

    [Fact]
    public void Each_day_has_its_own_words() =>
        Assert.Equal(["May 3", "5", "9, 2014"], DateSample.Mentions("On May 3, 5 and 9, 2014 it rained.", DateSample.Published).Select(mention => mention.Span.Of("On May 3, 5 and 9, 2014 it rained.").ToString()));

    [Fact]
    public void Every_other_weekday_comes_again_after_two_weeks() => Assert.Equal("P2W", DateSample.Values("It opens every other Tuesday.", DateSample.Published));
}
