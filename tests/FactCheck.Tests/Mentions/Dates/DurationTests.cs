namespace FactCheck.Tests.Mentions.Dates;

public sealed class DurationTests
{
    [Theory]
    [InlineData("He ruled for five years.", "P5Y")]
    [InlineData("Answer within 2 days.", "P2D")]
    [InlineData("They took a three-week trip.", "P3W")]
    [InlineData("It lasted 24 hours, 39 minutes and 35 seconds.", "PT24H39M35S")]
    [InlineData("He waited for an hour and a half.", "PT1.5H")]
    [InlineData("He ruled for 2 years and 3 months.", "P2Y3M")]
    [InlineData("He was sentenced to ten years in prison.", "P10Y")]
    [InlineData("He built it in two years.", "P2Y")]
    public void An_amount_of_time_that_words_place_is_a_duration(string text, string value) => Assert.Equal(value, DateSample.Values(text, DateSample.Published));

    [Theory]
    [InlineData("Five years old.")]
    [InlineData("1.5 hrs")]
    [InlineData("It costs 3 hours per day.")]
    [InlineData("Prices fell for a second.")]
    public void Plain_amounts_and_ages_are_quantities_for_another_reader(string text) => Assert.Equal("", DateSample.Values(text));

    [Theory]
    [InlineData("They meet every Monday.", "XXXX-WXX-1")]
    [InlineData("They meet on Mondays.", "XXXX-WXX-1")]
    [InlineData("They meet every two weeks.", "P2W")]
    [InlineData("They meet every other day.", "P2D")]
    [InlineData("They meet weekly.", "P1W")]
    [InlineData("They meet on the 19th of every month.", "XXXX-XX-19")]
    [InlineData("They meet Friday mornings.", "XXXX-WXX-5")]
    [InlineData("They meet every day at 6am.", "T06")]
    [InlineData("They meet every Monday at 4pm.", "XXXX-WXX-1T16")]
    public void What_repeats_is_written_as_the_period_or_the_weekday(string text, string value) => Assert.Equal(value, DateSample.Values(text));
}
