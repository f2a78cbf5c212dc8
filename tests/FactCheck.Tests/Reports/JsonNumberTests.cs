using FactCheck.Reports.Json;
using Fractions;
using FsCheck.Xunit;

namespace FactCheck.Tests.Reports;

public sealed class JsonNumberTests
{
    [Theory]
    [InlineData(5200000000, 1, "5200000000")]
    [InlineData(-7, 1, "-7")]
    [InlineData(0, 1, "0")]
    [InlineData(5, 2, "2.5")]
    [InlineData(-1, 4, "-0.25")]
    [InlineData(1, 3, "0.33333333333333333")]
    [InlineData(2, 3, "0.66666666666666667")]
    [InlineData(100, 3, "33.333333333333333")]
    [InlineData(1, 1000000, "0.000001")]
    [InlineData(1, 10000000, "1e-7")]
    [InlineData(12345, 100000000000, "1.2345e-7")]
    public void A_value_is_written_exactly_where_its_digits_end_soon(long numerator, long denominator, string expected) =>
        Assert.Equal(expected, JsonNumber.Format(new Fraction(numerator, denominator)));

    [Fact]
    public void A_rounding_that_gains_a_digit_keeps_its_place() =>
        Assert.Equal("1", JsonNumber.Format(Fraction.One - new Fraction(1, 3 * System.Numerics.BigInteger.Pow(10, 30))));

    [Fact]
    public void A_number_of_a_thousand_digits_has_an_exponent() =>
        Assert.Equal("1e1000", JsonNumber.Format(new Fraction(System.Numerics.BigInteger.Pow(10, 1000))));

    [Fact]
    public void Large_whole_numbers_are_plain_up_to_twenty_one_digits()
    {
        Assert.Equal("100000000000000000000", JsonNumber.Format(new Fraction(System.Numerics.BigInteger.Pow(10, 20))));
        Assert.Equal("1e21", JsonNumber.Format(new Fraction(System.Numerics.BigInteger.Pow(10, 21))));
    }

    [Property]
    public void Every_decimal_comes_back(decimal value)
    {
        var written = JsonNumber.Format(Fraction.FromDecimal(value));
        Assert.Equal(value, decimal.Parse(written, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture));
    }
}
