using FactCheck.Verdicts;
using Fractions;

namespace FactCheck.Tests.Verdicts;

public sealed class RestatementTests
{
    [Theory]
    [InlineData("29,300", "28500", "28,500")]
    [InlineData("29300", "28500", "28,500")]
    [InlineData("1963", "1961", "1961")]
    [InlineData("22.2 million", "15500000", "15.5 million")]
    [InlineData("7.5 Billion", "6860000000", "6.86 Billion")]
    [InlineData("70", "90.1", "90.1")]
    [InlineData("1.78 trillion", "17794781986104", "17.8 trillion")]
    [InlineData("2 trillion", "17794781986104", "18 trillion")]
    [InlineData("5.2 million", "6183836", "6.2 million")]
    [InlineData("1,310 million", "1450935791", "1,451 million")]
    [InlineData("1.3 billion", "1450000000", "1.45 billion")]
    public void A_correction_keeps_the_style_of_what_it_replaces(string written, string value, string expected) =>
        Assert.Equal(expected, Restatement.Of(written, Fraction.FromString(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("two hundred", "300")]
    [InlineData("7 million", "1/3")]
    [InlineData("50%ish", "60")]
    [InlineData("2 trillion", "17794781986")]
    [InlineData("7 million", "123456789012.3")]
    public void No_correction_is_offered_where_the_style_cannot_hold_it(string written, string value) =>
        Assert.Null(Restatement.Of(written, Fraction.FromString(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Only_a_bare_year_is_restated_as_a_date()
    {
        Assert.Equal("1961", Restatement.OfDate("1963", "1963", "1961-07-11"));
        Assert.Null(Restatement.OfDate("February 10th", "2017-02-10", "2017-02-12"));
    }
}
