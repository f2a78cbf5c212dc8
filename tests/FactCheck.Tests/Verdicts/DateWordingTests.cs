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
    [InlineData("P5Y", "P5Y")]
    public void A_date_is_written_for_people(string edtf, string expected) => Assert.Equal(expected, DateWording.Of(edtf));
}
