namespace FactCheck.Tests.Mentions.Dates;

public sealed class PeriodDateTests
{
    [Theory]
    [InlineData("Sales fell in the second quarter of 2016.", "2016-04-01/2016-06-30")]
    [InlineData("Sales fell in Q2 2016.", "2016-04-01/2016-06-30")]
    [InlineData("Sales fell in 2016-Q2.", "2016-04-01/2016-06-30")]
    [InlineData("Sales fell in the first half of 2016.", "2016-01-01/2016-06-30")]
    [InlineData("Sales fell in FY2016.", "2016")]
    [InlineData("Spring 2017 interns arrived.", "2017-03-01/2017-05-31")]
    [InlineData("It was the summer of 1969.", "1969-06-01/1969-08-31")]
    [InlineData("Sales fell in early 2016.", "2016-01-01/2016-04-30")]
    [InlineData("Sales fell in mid-March 2016.", "2016-03-11/2016-03-20")]
    [InlineData("Sales fell at the end of 2016.", "2016-09-01/2016-12-31")]
    [InlineData("Sales fell in the first nine months of 1997.", "1997-01-01/1997-09-30")]
    [InlineData("Sales fell in the first week of 2015.", "2014-12-29/2015-01-04")]
    [InlineData("It fell on the last Friday of October 2013.", "2013-10-25")]
    [InlineData("Sales fell in 2016-W52.", "2016-12-26/2017-01-01")]
    [InlineData("The week of October 6, 2014 was wet.", "2014-10-06/2014-10-12")]
    [InlineData("It was usual in the early 1990s.", "199X")]
    public void Named_periods_are_the_days_they_cover(string text, string value) => Assert.Equal(value, DateSample.Values(text));

    [Theory]
    [InlineData("It ran from 2014 to 2016.", "2014/2016")]
    [InlineData("It ran between 2014 and 2016.", "2014/2016")]
    [InlineData("It ran in 2014–16.", "2014/2016")]
    [InlineData("It ran from 10 August to 12 September 2012.", "2012-08-10/2012-09-12")]
    [InlineData("It ran July 13-15, 2013.", "2013-07-13/2013-07-15")]
    [InlineData("It ran from the 13th to the 15th of July 2013.", "2013-07-13/2013-07-15")]
    [InlineData("It ran Nov-Feb 2017.", "2016-11-01/2017-02")]
    public void Two_dates_make_a_range(string text, string value) => Assert.Equal(value, DateSample.Values(text));

    [Theory]
    [InlineData("He has been in jail since 2003.", "2003/..")]
    [InlineData("It was built before 2016.", "../2015")]
    [InlineData("It was open until 2016.", "../2016")]
    [InlineData("It was built after 2016.", "2017-01-01/..")]
    [InlineData("It was built no later than January 1, 2007.", "../2007-01-01")]
    [InlineData("Only models of 2012 or later count.", "2012/..")]
    public void A_bound_leaves_one_side_open(string text, string value) => Assert.Equal(value, DateSample.Values(text));

    [Theory]
    [InlineData("Snow fell on Christmas Eve 2016.", "2016-12-24")]
    [InlineData("Snow fell on Easter 2018.", "2018-04-01")]
    [InlineData("Snow fell on St Patrick's Day 2013.", "2013-03-17")]
    [InlineData("Snow fell on Labor Day weekend 2016.", "2016-09-03/2016-09-05")]
    [InlineData("Snow fell on Thanksgiving 2023.", "2023-11-23")]
    [InlineData("Snow fell on orthodox Easter 2018.", "2018-04-08")]
    [InlineData("Snow fell on Rosh Hashanah 2018.", "2018-09-09/2018-09-11")]
    [InlineData("Snow fell on Eid al-Fitr 2018.", "2018-06-15")]
    [InlineData("Snow fell on Chinese New Year 2018.", "2018-02-16")]
    [InlineData("Snow fell on Christmas.", "XXXX-12-25")]
    public void Holidays_follow_their_rules(string text, string value) => Assert.Equal(value, DateSample.Values(text));
}
