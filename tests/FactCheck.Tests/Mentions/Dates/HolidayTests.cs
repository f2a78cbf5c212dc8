namespace FactCheck.Tests.Mentions.Dates;

public sealed class HolidayTests
{
    [Theory]
    [InlineData("Diwali 2018", "2018-11-07")]
    [InlineData("Diwali 2019", "2019-10-27")]
    [InlineData("Diwali 2023", "2023-11-12")]
    [InlineData("Holi 2019", "2019-03-21")]
    [InlineData("Holi 2024", "2024-03-25")]
    [InlineData("Raksha Bandhan 2018", "2018-08-26")]
    [InlineData("Ganesh Chaturthi 2019", "2019-09-02")]
    [InlineData("Dussehra 2019", "2019-10-08")]
    [InlineData("Ram Navami 2018", "2018-03-25")]
    [InlineData("Makar Sankranti 2019", "2019-01-15")]
    [InlineData("Vaisakhi 2018", "2018-04-14")]
    public void Indian_festivals_follow_the_sun_and_the_moon(string text, string value) => Assert.Equal(value, DateSample.Values("It fell on " + text + "."));

    [Theory]
    [InlineData("Yom HaAtzmaut 2018", "2018-04-18/2018-04-19")]
    [InlineData("Tisha B'Av 2018", "2018-07-21/2018-07-22")]
    [InlineData("Yom Kippur 2018", "2018-09-18/2018-09-19")]
    public void Jewish_days_keep_clear_of_the_Sabbath(string text, string value) => Assert.Equal(value, DateSample.Values("It fell on " + text + "."));

    [Theory]
    [InlineData("Parsi New Year 2018", "2018-08-17")]
    [InlineData("Parsi New Year 2022", "2022-08-16")]
    [InlineData("King's Day 2014", "2014-04-26")]
    [InlineData("King's Day 2015", "2015-04-27")]
    [InlineData("Jamat Ul-Vida 2018", "2018-06-08")]
    public void Other_days_follow_the_rules_of_their_calendars(string text, string value) => Assert.Equal(value, DateSample.Values("It fell on " + text + "."));

    [Theory]
    [InlineData("Diwali 1800")]
    [InlineData("Diwali 2999")]
    [InlineData("Makar Sankranti 2200")]
    public void A_calendar_that_does_not_reach_the_year_names_only_the_year(string text) =>
        Assert.DoesNotContain("-", DateSample.Values("It fell on " + text + "."), StringComparison.Ordinal);

    [Theory]
    [InlineData("They bought a Christmas tree and Easter eggs.")]
    [InlineData("The Halloween candy was poisoned.")]
    [InlineData("Ramadan Abedi spoke.")]
    public void A_holiday_that_describes_a_thing_is_no_date(string text) => Assert.Equal("", DateSample.Values(text, DateSample.Published));

    [Fact]
    public void Marks_after_a_holiday_are_no_part_of_it() =>
        Assert.Equal("Christmas", Assert.Single(DateSample.Mentions("They \"celebrate Christmas.\"", DateSample.Published)) is { Span: var span } ? "They \"celebrate Christmas.\"".Substring(span.Start, span.Length) : "");
}
