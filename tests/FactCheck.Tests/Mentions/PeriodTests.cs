using FactCheck.Mentions;

namespace FactCheck.Tests.Mentions;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2014", "2014-01-01", "2014-12-31")]
    [InlineData("2014-02", "2014-02-01", "2014-02-28")]
    [InlineData("2014-06-01", "2014-06-01", "2014-06-01")]
    [InlineData("2017-02-11T17:55-05:00", "2017-02-11", "2017-02-11")]
    [InlineData("2014-Q2", "2014-04-01", "2014-06-30")]
    [InlineData("2017-W08", "2017-02-20", "2017-02-26")]
    [InlineData("2017-21", "2017-03-01", "2017-05-31")]
    [InlineData("2017-24", "2017-12-01", "2018-02-28")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2014/2016", "2014-01-01", "2016-12-31")]
    [InlineData("2016-11-01/2017-02", "2016-11-01", "2017-02-28")]
    [InlineData("2017-02-14T20:00/2017-02-14T23:59:59", "2017-02-14", "2017-02-14")]
    [InlineData("../2016", null, "2016-12-31")]
    [InlineData("2008/..", "2008-01-01", null)]
    [InlineData("always", null, null)]
    public void Every_form_that_a_date_is_written_in_is_read(string edtf, string? first, string? last) => Assert.Equal(new Period(Day(first), Day(last)), Period.Parse(edtf));

    [Theory]
    [InlineData("")]
    [InlineData("XXXX-02-10")]
    [InlineData("XXXX-WXX-1")]
    [InlineData("P5Y")]
    [InlineData("T17:55")]
    [InlineData("T09:30/T11:00")]
    [InlineData("2017-13")]
    [InlineData("2017-02-30")]
    [InlineData("2016/2014")]
    [InlineData("0000")]
    [InlineData("-0043")]
    [InlineData("2017-W54")]
    [InlineData("2017-Q5")]
    public void What_names_no_known_days_is_no_period(string edtf) => Assert.Null(Period.Parse(edtf));

    [Fact]
    public void A_year_contains_its_months_and_overlaps_what_begins_in_it()
    {
        var year = Of("2014");
        Assert.True(year.Contains(Of("2014-06")));
        Assert.False(year.Contains(Of("2014/2015")));
        Assert.True(year.Overlaps(Of("2014-12-31/..")));
        Assert.False(year.Overlaps(Of("2015")));
        Assert.True(Period.Always.Contains(year));

        static Period Of(string edtf) => Assert.NotNull(Period.Parse(edtf));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
