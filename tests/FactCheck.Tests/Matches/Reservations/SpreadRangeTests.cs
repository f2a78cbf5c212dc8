using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

/// <summary>A range in which the value on record lies.</summary>
public sealed class SpreadRangeTests
{
    [Theory]
    [InlineData("Life expectancy in Tavria ranged from 75.2 to 82.3 years in 2023, depending on the district.")]
    [InlineData("Life expectancy in Tavria was between 75.2 and 82.3 years in 2023, depending on the district.")]
    [InlineData("Life expectancy in Tavria varied between 75.2 and 82.3 years in 2023.")]
    [InlineData("Inflation in Tavria was between 3 and 9 percent in 2023.")]
    [InlineData("The Bank of Tavria has an inflation target of 1.5 to 3.5 percent.")]
    public void One_over_parts_and_a_wide_one_confirm_nothing(string text) =>
        Assert.All(TavrianClaims.KindsOf(text), kind => Assert.Equal(VerdictKind.Unsupported, kind));

    [Theory]
    [InlineData("Life expectancy in Tavria was between 79 and 80 years in 2023.")]
    [InlineData("Inflation in Tavria was between 5.5 and 6 percent in 2023.")]
    public void One_drawn_around_it_confirms(string text) =>
        Assert.Contains(VerdictKind.Supported, TavrianClaims.KindsOf(text));
}
