namespace FactCheck.Tests.Mentions.Dates;

/// <summary>All texts were published on Wednesday, 15 February 2017.</summary>
public sealed class NewsDurationTests
{
    [Theory]
    [InlineData("He led it for five years.", "P5Y")]
    [InlineData("He led it for nearly a decade.", "P10Y")]
    [InlineData("He led it for more than 20 years.", "P20Y")]
    [InlineData("The talks lasted three days.", "P3D")]
    [InlineData("He served two years in prison.", "P2Y")]
    [InlineData("He was sentenced to 18 months.", "P18M")]
    [InlineData("She made a three-day visit.", "P3D")]
    [InlineData("He signed a five-year contract.", "P5Y")]
    [InlineData("The 30-day deadline passed.", "P30D")]
    [InlineData("The deal took six months to complete.", "P6M")]
    [InlineData("It must be done within 90 days.", "P90D")]
    [InlineData("They meet every Monday.", "XXXX-WXX-1")]
    [InlineData("They meet annually.", "P1Y")]
    [InlineData("The report is published monthly.", "P1M")]
    [InlineData("They meet every year.", "P1Y")]
    [InlineData("They meet every two years.", "P2Y")]
    [InlineData("They meet each week.", "P1W")]
    [InlineData("The 24-hour clock ran for 24 hours.", "PT24H PT24H")]
    public void Lengths_and_repetitions_are_periods(string text, string values) =>
        Assert.Equal(values, DateSample.Values(text, DateSample.Published));
}
