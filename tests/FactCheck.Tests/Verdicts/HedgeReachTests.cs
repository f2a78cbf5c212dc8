using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class HedgeReachTests
{
    [Theory]
    [InlineData("The Marle Tower is about 800 metres high.", VerdictKind.Supported)]
    [InlineData("The Marle Tower is about 870 metres high.", VerdictKind.Unsupported)]
    [InlineData("The Marle Tower is almost 900 metres high.", VerdictKind.Unsupported)]
    [InlineData("The Marle Tower is almost 850 metres high.", VerdictKind.Unsupported)]
    [InlineData("The Marle Tower is about 830 metres high.", VerdictKind.Supported)]
    [InlineData("The Marle Tower is about 882 metres high.", VerdictKind.Contradicted)]
    public void The_digits_written_tell_how_far_about_reaches(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(Tower("tolerance: exact"), text).Kind);

    [Theory]
    [InlineData("The Marle Tower is 835 metres high.", VerdictKind.Supported)]
    [InlineData("The Marle Tower is 840 metres high.", VerdictKind.Unsupported)]
    [InlineData("The Marle Tower is 850 metres high.", VerdictKind.Contradicted)]
    [InlineData("The Marle Tower is over 825 metres high.", VerdictKind.Supported)]
    [InlineData("The Marle Tower is over 831 metres high.", VerdictKind.Unsupported)]
    public void Neither_rounding_nor_a_bound_is_added_to_the_tolerance_on_record(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(Tower("tolerance: 1%"), text).Kind);

    [Theory]
    [InlineData("About 98 percent of the voters took part.", VerdictKind.Contradicted)]
    [InlineData("About 97 percent of the voters took part.", VerdictKind.Unsupported)]
    [InlineData("About 90 percent of the voters took part.", VerdictKind.Supported)]
    public void No_hedge_reaches_two_digits_in_the_other_order(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Check(
        """
        claims:
          - id: test/turnout
            statement: 89 % of the voters took part in the harbour referendum.
            subject: harbour referendum
            property: [voters, took part, turnout]
            value: 89
            unit: "%"
            period: always
        """,
        text.Replace("the voters", "the voters of the harbour referendum", StringComparison.Ordinal)).Verdicts[0].Kind);

    [Theory]
    [InlineData("Tavria hosted about 345,000 refugees in 2023.", VerdictKind.Unsupported)]
    [InlineData("Tavria hosted about 350,000 refugees in 2023.", VerdictKind.Supported)]
    [InlineData("Tavria hosted about 355,000 refugees in 2023.", VerdictKind.Supported)]
    [InlineData("Tavria hosted about 354,000 refugees in 2023.", VerdictKind.Supported)]
    public void No_hedge_confirms_as_many_digits_with_two_in_the_other_order(string text, VerdictKind expected) => Assert.Equal([expected], TavrianClaims.KindsOf(text));

    [Fact]
    public void A_hedged_figure_near_the_present_one_is_not_outdated() =>
        Assert.Equal(VerdictKind.Unsupported, CheckedText.Verdict(
            """
            claims:
              - id: test/club
                statement: The Coast Club has 32 members.
                subject: Coast Club
                property: [members]
                unit: members
                series: {2020: 31, 2024/..: 32}
            """,
            "The Coast Club has some 30 members.", new DateOnly(2025, 3, 1)).Kind);

    private static string Tower(string tolerance) =>
        $"""
        claims:
          - id: test/tower
            statement: The Marle Tower is 828 metres high.
            subject: Marle Tower
            property: [height, high, tall]
            value: 828
            unit: metres
            period: always
            {tolerance}
        """;
}
