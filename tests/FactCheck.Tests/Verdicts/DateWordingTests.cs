using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class DateWordingTests
{
    [Theory]
    [InlineData("2017-02-12", "12 February 2017")]
    [InlineData("2017-02", "February 2017")]
    [InlineData("2017", "2017")]
    [InlineData("2014/2016", "2014 to 2016")]
    [InlineData("2008/..", "since 2008")]
    [InlineData("1961-01-01/..", "since 1961")]
    [InlineData("2017-02-18/..", "since 18 February 2017")]
    [InlineData("../2016-03", "until March 2016")]
    [InlineData("XXXX-02-10", "10 February (year not stated)")]
    [InlineData("2017-02-11T17:55-05:00", "11 February 2017, 17:55 UTC-05:00")]
    [InlineData("always", "at all times")]
    [InlineData("P5Y", "5 years")]
    [InlineData("P1M", "1 month")]
    [InlineData("P1Y6M", "1 year 6 months")]
    [InlineData("PT39H", "39 hours")]
    [InlineData("194X", "the 1940s")]
    [InlineData("19XX", "the 20th century")]
    [InlineData("1914-Q3", "the third quarter of 1914")]
    [InlineData("1914-22", "summer 1914")]
    [InlineData("-0043", "44 BC")]
    [InlineData("-03XX", "the 4th century BC")]
    [InlineData("2017-02-11T22:55Z", "11 February 2017, 22:55 UTC")]
    [InlineData("2017-02-11T22:55", "11 February 2017, 22:55")]
    [InlineData("XXXX-WXX-7", "XXXX-WXX-7")]
    public void A_date_is_written_for_people(string edtf, string expected) => Assert.Equal(expected, DateWording.Of(edtf));
}
