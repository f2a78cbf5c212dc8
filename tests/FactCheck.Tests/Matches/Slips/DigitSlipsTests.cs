using FactCheck.Matches.Slips;
using Fractions;

namespace FactCheck.Tests.Matches.Slips;

public sealed class DigitSlipsTests
{
    [Theory]
    [InlineData("25800", "28500", "changed places")]
    [InlineData("1691", "1961", "changed places")]
    [InlineData("2850", "28500", "ten times too small")]
    [InlineData("2850000", "28500000000", null)]
    [InlineData("6860000", "6860000000", "a thousand times too small")]
    [InlineData("6860000000000", "6860000000", "a thousand times too large")]
    [InlineData("1352", "135.2", "ten times too large")]
    [InlineData("1206", "12006", "a digit is missing")]
    [InlineData("12206", "1206", "one too many")]
    [InlineData("-4", "4", "sign")]
    [InlineData("193", "166", null)]
    [InlineData("15", "51", null)]
    [InlineData("0", "5", null)]
    public void A_slip_is_told_from_a_different_number(string claimed, string evidence, string? expected)
    {
        var slip = DigitSlips.Find(Read(claimed), Read(evidence));
        if (expected is null)
            Assert.Null(slip);
        else
            Assert.Contains(expected, slip, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1780000000000", "17794781986104", "10000000000", "ten times too small")]
    [InlineData("1770000000000", "17794781986104", "10000000000", null)]
    [InlineData("1800000000000", "17794781986104", "100000000000", null)]
    public void A_shifted_point_is_seen_in_three_digits_of_a_longer_figure(string claimed, string evidence, string resolution, string? expected)
    {
        var slip = DigitSlips.Find(Read(claimed), Read(evidence), Read(resolution));
        Assert.Equal(expected is not null, slip?.Contains(expected ?? "", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData("260", "206", null, true)]
    [InlineData("560", "650", null, true)]
    [InlineData("-260", "206", null, false)]
    [InlineData("650", "600", null, false)]
    [InlineData("12", "21", null, false)]
    [InlineData("1540000000", "1450935791", null, false)]
    [InlineData("1540000000", "1450935791", "10000000", true)]
    [InlineData("1550000000", "1450935791", "10000000", false)]
    public void Digits_change_places_with_a_zero_at_the_end_and_in_a_rounded_figure(string claimed, string evidence, string? resolution, bool expected) =>
        Assert.Equal(expected, DigitSlips.FindTransposition(Read(claimed), Read(evidence), resolution is null ? null : Read(resolution)) is not null);

    private static Fraction Read(string number) => Fraction.FromString(number, System.Globalization.CultureInfo.InvariantCulture);
}
