namespace FactCheck.Tests.Mentions.Dates;

/// <summary>Dates beside figures, each of which could be taken for a part of the other. All texts were published on Wednesday, 15 February 2017.</summary>
public sealed class NewsFigureDateTests
{
    [Theory]
    [InlineData("It shed £210bn in five days.", "P5D")]
    [InlineData("It charges to 80 per cent in 27 minutes.", "PT27M")]
    [InlineData("The parcel will arrive in five days.", "2017-02-20")]
    public void How_long_something_took_is_no_day(string text, string dates) => Assert.Equal(dates, DateSample.Values(text, DateSample.Published));

    [Theory]
    [InlineData("Tickets cost $12 a month from 1 October.", "2016-10-01")]
    [InlineData("The trial will last six to eight weeks from 3 June.", "2017-06-03")]
    [InlineData("It opens two weeks from Friday.", "2017-03-03")]
    public void What_begins_on_a_day_is_not_counted_from_it(string text, string dates) => Assert.EndsWith(dates, DateSample.Values(text, DateSample.Published), StringComparison.Ordinal);

    [Theory]
    [InlineData("Output was forecast at 1.35m tonnes.", "")]
    [InlineData("They backed it 3 to 1 on Tuesday.", "2017-02-14")]
    [InlineData("He will be 21 on Friday.", "2017-02-17")]
    [InlineData("It is enough for 6m homes.", "")]
    [InlineData("The plane left at 0410 local time.", "T04:10")]
    [InlineData("The 16:10 screen is bright.", "")]
    [InlineData("It fell in the year to June, three times as much as before.", "2015-07-01/2016-06-30")]
    [InlineData("It opens from 10 to 4 on Friday.", "2017-02-17T10:00/2017-02-17T16:00")]
    [InlineData("The ratio stood at 4.25 on Monday.", "2017-02-13")]
    [InlineData("The share was last measured at 5.44 in 2011.", "2011")]
    public void Numbers_beside_dates_are_no_times(string text, string dates) => Assert.Equal(dates, DateSample.Values(text, DateSample.Published));

    [Theory]
    [InlineData("Turnout was down 3 points on 2012.", "2012")]
    [InlineData("Sales were up 4% on 2014.", "2014")]
    [InlineData("It was lower compared with 2016.", "2016")]
    [InlineData("The financial year 2022-23 and FY2023-24 were weak.", "2022/2023 2023/2024")]
    [InlineData("From 2014 to 2016; then no more.", "2014/2016")]
    [InlineData("It was on 0000-01-01.", "")]
    [InlineData("They won against 2000 protesters.", "")]
    public void A_year_may_be_what_is_compared_with(string text, string dates) => Assert.Equal(dates, DateSample.Values(text, DateSample.Published));

    [Theory]
    [InlineData("Anyone should call who saw it on 12 February.", "2017-02-12")]
    [InlineData("Snow is likely by 6pm on Thursday.", "2017-02-16T18:00")]
    [InlineData("The hearing begins Tuesday.", "2017-02-21")]
    [InlineData("The deadline is Dec. 31.", "2017-12-31")]
    [InlineData("It will be held on 12 January.", "2018-01-12")]
    public void The_week_just_past_is_nearer_than_the_year_ahead(string text, string dates) => Assert.Contains(dates, DateSample.Values(text, DateSample.Published), StringComparison.Ordinal);
}
