using FactCheck.Mentions;
using FactCheck.Verdicts;
using Fractions;

namespace FactCheck.Tests.Verdicts;

public sealed class FigureWordingTests
{
    [Theory]
    [InlineData("22480000", "22.48 million")]
    [InlineData("28500", "28,500")]
    [InlineData("0.44", "0.44")]
    [InlineData("42.195", "42.195")]
    [InlineData("3.1415926", "3.1415926")]
    [InlineData("126054.72133005312", "126,055")]
    [InlineData("502.115328", "502.1")]
    [InlineData("33.333333333333", "33.33")]
    [InlineData("3469853463945.5337", "3,469,853,463,946")]
    [InlineData("-273.15", "-273.15")]
    [InlineData("1450935791", "1,450,935,791")]
    [InlineData("123456789012345678901234567890", "1.234E+29")]
    public void A_number_is_written_for_people(string value, string expected) =>
        Assert.Equal(expected, FigureWording.Number(Fraction.FromString(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_number_that_no_type_holds_is_written_as_a_power() => Assert.Equal("1E+400", FigureWording.Number(Fraction.Pow(10, 400)));

    [Theory]
    [InlineData("tonne per year", "7.5 million tonnes per year")]
    [InlineData("degree Celsius", "7.5 million degrees Celsius")]
    [InlineData("foot", "7.5 million feet")]
    [InlineData("troops", "7.5 million troops")]
    [InlineData("person", "7.5 million people")]
    [InlineData("person per year", "7.5 million people per year")]
    public void A_unit_stands_in_the_plural(string unit, string expected) =>
        Assert.Equal(expected, FigureWording.Of(new(MentionKind.Quantity, new MentionValue.Exact(7_500_000), unit, null)));

    [Theory]
    [InlineData(1, "person", "1 person")]
    [InlineData(139, "person", "139 people")]
    [InlineData(10, "things", "10")]
    [InlineData(4, "ones", "4")]
    public void A_count_says_what_is_counted_as_people_do(int count, string unit, string expected) =>
        Assert.Equal(expected, FigureWording.Of(new(MentionKind.Number, new MentionValue.Exact(count), unit, null)));

    [Fact]
    public void A_rate_of_money_says_the_money_first() =>
        Assert.Equal("US$ 7.25 per hour", FigureWording.Of(new(MentionKind.Currency, new MentionValue.Exact(new Fraction(29, 4)), "USD per hour", null)));
}
