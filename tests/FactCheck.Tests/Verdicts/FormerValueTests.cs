using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>"Down from 455": a value of before, without its year.</summary>
public sealed class FormerValueTests
{
    [Theory]
    [InlineData("Tavria had 417 forest fires in 2023, down from 455.", VerdictKind.Supported)]
    [InlineData("Tavria had 455 forest fires in 2022, down from 498.", VerdictKind.Supported)]
    [InlineData("Tavria had 417 forest fires in 2023, down from 545.", VerdictKind.Unsupported)]
    [InlineData("Tavria had 417 forest fires in 2023, up from 380.", VerdictKind.Unsupported)]
    [InlineData("Tavria had 417 forest fires in 2023, down from 545 in 2022.", VerdictKind.Contradicted)]
    public void It_is_confirmed_by_an_earlier_value_and_never_outdated(string text, VerdictKind expected) =>
        Assert.Equal([VerdictKind.Supported, expected], TavrianClaims.KindsOf(text));

    [Theory]
    [InlineData("The number of forest fires in Tavria, at 417 in 2023, was below 455 in 2022.", VerdictKind.Unsupported)]
    [InlineData("Tavria had fewer than 455 forest fires in 2022.", VerdictKind.Contradicted)]
    public void A_bound_that_is_on_record_itself_only_compares_it_with_another_value(string text, VerdictKind expected) =>
        Assert.Equal(expected, TavrianClaims.KindsOf(text).Last());
}
