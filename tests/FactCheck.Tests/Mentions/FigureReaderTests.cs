using FactCheck.Mentions;
using Fractions;

namespace FactCheck.Tests.Mentions;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("28,500", "troops", "28500 troops", MentionKind.Number)]
    [InlineData("70 %", null, "70 percent", MentionKind.Percent)]
    [InlineData("27,000 to 33,000", "troops", "27000..33000 troops", MentionKind.Number)]
    [InlineData("2017-02-12", null, "2017-02-12", MentionKind.Date)]
    [InlineData("2017-02-11T17:55-05:00", null, "2017-02-11T17:55-05:00", MentionKind.DateTime)]
    [InlineData("2014/2016", null, "2014/2016", MentionKind.Date)]
    [InlineData("7,500,000", "tonne per year", "7500000 tonne per year", MentionKind.Quantity)]
    [InlineData("0.44", "square kilometre", "11/25 square kilometre", MentionKind.Quantity)]
    [InlineData("0.44-0.49", "square kilometre", "11/25..49/100 square kilometre", MentionKind.Quantity)]
    [InlineData("-273.15", "degree Celsius", "-5463/20 degree Celsius", MentionKind.Quantity)]
    [InlineData("2", "percent", "2 percent", MentionKind.Percent)]
    [InlineData("2", "percentage point", "2 percentage point", MentionKind.Percent)]
    [InlineData("7.25", "USD per hour", "29/4 USD per hour", MentionKind.Currency)]
    [InlineData("5.2 billion", "USD", "5200000000 USD", MentionKind.Currency)]
    [InlineData("1961", null, "1961", MentionKind.Number)]
    [InlineData("42 km", null, "42 kilometre", MentionKind.Quantity)]
    [InlineData("42 km", "kilometre", "42 kilometre", MentionKind.Quantity)]
    [InlineData("300", "person per square kilometre", "300 person per square kilometre", MentionKind.Quantity)]
    public void A_value_with_its_unit_is_read_as_in_an_article(string value, string? unit, string figure, MentionKind kind)
    {
        var read = FigureReader.Read(value, unit);
        Assert.NotNull(read);
        Assert.Equal(figure, FigureSample.Describe(read.Value));
        Assert.Equal(kind, read.Value.Kind);
    }

    [Fact]
    public void A_constant_of_nature_is_exact()
    {
        var read = FigureReader.Read("6.62607015e-34", "joule second");
        Assert.Equal("joule second", read?.Unit);
        Assert.Equal(new MentionValue.Exact(new Fraction(662607015, 1) / Fraction.Pow(new Fraction(10), 42)), read?.Value);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("troops", null)]
    [InlineData("5 and 6", "km")]
    [InlineData("42 km", "tonne")]
    public void What_is_no_figure_is_null(string value, string? unit) => Assert.Null(FigureReader.Read(value, unit));

    [Theory]
    [InlineData("30,000", 1000)]
    [InlineData("28,500", 100)]
    [InlineData("500", 1)]
    [InlineData("50", 1)]
    [InlineData("1961", 1)]
    [InlineData("22.2 million", 100000)]
    [InlineData("5 million", 1000000)]
    public void The_resolution_is_the_last_digit_that_counts(string value, int resolution) =>
        Assert.Equal(new Fraction(resolution), FigureReader.Read(value, null)?.Resolution);

    [Fact]
    public void With_a_unit_eight_digits_are_an_amount_and_no_day()
    {
        Assert.Equal(new MentionValue.Exact(20170930), FigureReader.Read("20170930", "USD")?.Value);
        Assert.Equal(new MentionValue.Range(20170930, 20171231), FigureReader.Read("20170930 to 20171231", "USD")?.Value);
        Assert.IsType<MentionValue.Temporal>(FigureReader.Read("20170930", null)?.Value);
    }
}
