using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Measures;

/// <summary>A share of another whole, a rate per another number, a count within other bounds.</summary>
public sealed class OtherMeasureTests
{
    [Theory]
    [InlineData("Tavria's school spending was 17 percent of the state budget in 2023.")]
    [InlineData("Tavria spent 17 percent of its budget on schools in 2023.")]
    [InlineData("Tavria's school spending was 17 percent of government spending in 2023.")]
    [InlineData("Tavria's road spending was 4.1 percent of government spending in 2023.")]
    [InlineData("The share of patients seen within 12 hours at Holt Hospital was 93 percent in 2023.")]
    [InlineData("The share of patients seen within one hour at Holt Hospital was 23 percent in 2023.")]
    public void Another_whole_or_bound_is_not_contradicted(string text) =>
        Assert.All(TavrianClaims.KindsOf(text), kind => Assert.True(kind is VerdictKind.Unsupported or VerdictKind.NotCheckable));

    [Theory]
    [InlineData("Tavria's road spending was 1.7 percent of government spending in 2023.")]
    [InlineData("The share of patients seen within 12 hours at Holt Hospital was 71.6 percent in 2023.")]
    public void Nor_is_it_confirmed_where_the_number_is_the_same(string text) =>
        Assert.DoesNotContain(VerdictKind.Supported, TavrianClaims.KindsOf(text));

    [Theory]
    [InlineData("Tavria's school spending was 4.6 percent of GDP in 2023.", VerdictKind.Contradicted)]
    [InlineData("Tavria's school spending was 6.4 percent of GDP in 2023.", VerdictKind.Supported)]
    [InlineData("Tavria's road spending was 1.7 percent of gross domestic product in 2023.", VerdictKind.Supported)]
    [InlineData("Tavria's road spending was 1.7 percent in 2023.", VerdictKind.Supported)]
    [InlineData("Tavria's road spending was 2.9 percent of GDP in 2023.", VerdictKind.Contradicted)]
    [InlineData("The share of patients seen within 4 hours at Holt Hospital was 61.7 percent in 2023.", VerdictKind.Contradicted)]
    [InlineData("The share of patients seen within 4 hours at Holt Hospital was 71.6 percent in 2023.", VerdictKind.Supported)]
    public void The_same_whole_or_bound_is_compared(string text, VerdictKind expected) =>
        Assert.Contains(expected, TavrianClaims.KindsOf(text));

    [Theory]
    [InlineData("Infant mortality in Tavria was 3.6 deaths per 100 live births in 2023.", VerdictKind.Contradicted)]
    [InlineData("Infant mortality in Tavria was 3.6 deaths per 10,000 live births in 2023.", VerdictKind.Contradicted)]
    [InlineData("Infant mortality in Tavria was 36 deaths per 10,000 live births in 2023.", VerdictKind.Supported)]
    [InlineData("Infant mortality in Tavria was 3.6 deaths per 1,000 live births in 2023.", VerdictKind.Supported)]
    public void A_rate_is_compared_for_the_same_number(string text, VerdictKind expected) =>
        Assert.Contains(expected, TavrianClaims.KindsOf(text));
}
