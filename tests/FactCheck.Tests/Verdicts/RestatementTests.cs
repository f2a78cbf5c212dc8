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
    [InlineData("312 billion", "312000000", "312 million")]
    [InlineData("7.42 billion", "742000000", "742 million")]
    [InlineData("0.742 billion", "724000000", "0.724 billion")]
    [InlineData("1.78 trillion", "17794781986104", "17.8 trillion")]
    [InlineData("2 trillion", "17794781986104", "18 trillion")]
    [InlineData("5.2 million", "6183836", "6.2 million")]
    [InlineData("1,310 million", "1450935791", "1,451 million")]
    [InlineData("1.3 billion", "1450000000", "1.45 billion")]
    [InlineData("$5.06 billion", "5055587093501", "$5.06 trillion")]
    [InlineData("$87", "78", "$78")]
    [InlineData("US$ 482 billion", "482000000", "US$ 482 million")]
    [InlineData("EUR 1.3 billion", "1450000000", "EUR 1.45 billion")]
    public void A_correction_keeps_the_style_of_what_it_replaces(string written, string value, string expected) =>
        Assert.Equal(expected, Restatement.Of(written, Fraction.FromString(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("two hundred", "300")]
    [InlineData("7 million", "1/3")]
    [InlineData("50%ish", "60")]
    [InlineData("$3.47", "-4.37")]
    [InlineData("2 trillion", "17794781986")]
    [InlineData("7 million", "123456789012.3")]
    public void No_correction_is_offered_where_the_style_cannot_hold_it(string written, string value) =>
        Assert.Null(Restatement.Of(written, Fraction.FromString(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("194", "193.8678", "200")]
    [InlineData("3.47", "3.4698534", "4.37")]
    public void A_number_without_end_is_rounded_to_the_place_that_was_written(string expected, string value, string written) =>
        Assert.Equal(expected, Restatement.Of(written, Fraction.FromString(value, System.Globalization.CultureInfo.InvariantCulture) + new Fraction(1, 3_000_000)));

    [Theory]
    [InlineData("1963", "1963", "1961-07-11", "1961")]
    [InlineData("10 February 2017", "2017-02-10", "2017-02-12", "12 February 2017")]
    [InlineData("Feb. 10, 2017", "2017-02-10", "2017-02-12", "Feb. 12, 2017")]
    [InlineData("february 2017", "2017-02", "2017-03-12", "March 2017")]
    [InlineData("10 February", "2017-02-10", "2017-02-12", "12 February")]
    [InlineData("February 10th", "2017-02-10", "2017-02-12", "February 12th")]
    [InlineData("2nd February 2017", "2017-02-02", "2017-02-21", "21st February 2017")]
    public void A_date_is_restated_in_its_style(string written, string claimed, string recorded, string expected) =>
        Assert.Equal(expected, Restatement.OfDate(written, claimed, recorded));

    [Theory]
    [InlineData("10 February", "2017-02-10", "2018-02-12")]
    [InlineData("10 February 2017", "2017-02-10", "2017-02")]
    [InlineData("last year", "2016", "2015")]
    public void A_date_in_another_style_or_of_another_year_or_precision_is_not(string written, string claimed, string recorded) =>
        Assert.Null(Restatement.OfDate(written, claimed, recorded));
}
