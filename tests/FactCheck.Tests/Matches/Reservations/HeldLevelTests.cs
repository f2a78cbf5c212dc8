using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

/// <summary>What was set on one day and held until another holds in every month between.</summary>
public sealed class HeldLevelTests
{
    private const string Claims =
        """
        claims:
          - id: test/rate
            statement: The Bank of Marle set its policy rate to 5.25 % on 11 May 2023.
            subject: Bank of Marle
            property: [policy rate]
            series: {2023-02-09/2023-05-10: 4.5, 2023-05-11/2024-03-13: 5.25, 2024-03-14/..: 4.75}
            unit: "%"
          - id: test/jobless
            statement: The unemployment rate of Marle was 6.4 % in the first half of 2023.
            subject: Marle
            property: [unemployment rate]
            series: {2023-01/2023-06: 6.4, 2023-07/2023-12: 6.1}
            unit: "%"
          - id: test/rain
            statement: The share of wet days in Marle was 43.5 % in the year from April.
            subject: Marle
            property: [wet days, share of wet days]
            value: 43.5
            unit: "%"
            period: 2022-04-06/2023-04-05
          - id: test/cases
            statement: The Osel flood made 3,480 people homeless.
            subject: Osel flood
            property: [made homeless, homeless]
            value: 3,480
            unit: people
            period: 2023-05-11/2023-08-20
        """;

    private static readonly DateOnly Published = new(2024, 6, 1);

    [Theory]
    [InlineData("In December 2023 the policy rate of the Bank of Marle was 5.25 percent.", VerdictKind.Supported)]
    [InlineData("In April 2023 the policy rate of the Bank of Marle was 4.5 percent.", VerdictKind.Supported)]
    [InlineData("In April 2023 the policy rate of the Bank of Marle was 4.75 percent.", VerdictKind.Contradicted)]
    public void A_rate_that_was_set_holds_in_each_month(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Verdict(Claims, text, Published).Kind);

    [Theory]
    [InlineData("In May 2023 the policy rate of the Bank of Marle was 5.5 percent.")] // it was two rates
    [InlineData("In December 2023 the policy rate of the Bank of Marle was 5 percent.")] // rounded, or the rate of another day
    [InlineData("In May 2023 the unemployment rate of Marle was 4.6 percent.")]
    [InlineData("In May 2022 the share of wet days in Marle was 34.5 percent.")]
    [InlineData("In June 2023 the Osel flood made 4,380 people homeless.")]
    public void A_month_of_change_a_mean_and_a_count_are_left_open(string text) =>
        Assert.Equal(VerdictKind.Unsupported, CheckedText.Verdict(Claims, text, Published).Kind);
}
