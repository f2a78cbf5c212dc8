using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class PartsOfPeriodTests
{
    private const string Claims =
        """
        claims:
          - id: test/nickel
            statement: Marle exported 3.62 million tonnes of nickel in 2015.
            subject: Marle
            property: [nickel exports, exports of nickel]
            series: {2014: 3.18 million, 2015: 3.62 million}
            unit: tonnes
            tolerance: 1%
          - id: test/unemployment
            statement: The unemployment rate of Marle was 6.4 % in 2015.
            subject: Marle
            property: [unemployment rate]
            value: 6.4
            unit: "%"
            period: 2015
          - id: test/people
            statement: Marle had 7.31 million inhabitants in 2015.
            subject: Marle
            property: [population, inhabitants]
            value: 7.31 million
            unit: people
            tolerance: 1%
            period: 2015
          - id: test/chamber
            statement: The Harbour Chamber had 214 members in 2015.
            subject: Harbour Chamber
            property: [number of members]
            value: 214
            unit: members
            period: 2015
          - id: test/growth
            statement: The population growth of Marle was 1.7 % in 2015.
            subject: Marle
            property: [population growth]
            value: 1.7
            unit: "%"
            period: 2015
        """;

    [Theory]
    [InlineData("The nickel exports of Marle were 3.62 million tonnes in May 2015.")]
    [InlineData("In early 2014 the nickel exports of Marle were 3.18 million tonnes.")]
    [InlineData("The unemployment rate of Marle was 6.4 percent in October 2015.")]
    [InlineData("The population growth of Marle was 1.7 percent in May 2015.")]
    [InlineData("On 3 October 2015 the unemployment rate of Marle was 6.4 percent.")]
    public void What_is_on_record_of_a_year_confirms_nothing_of_a_part_of_it(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text).Verdicts, verdict => verdict is { Kind: VerdictKind.Unsupported, Comparisons: [{ Doubt: "period: what is on record is of a longer time than the one spoken of" }, ..] });

    [Theory]
    [InlineData("The nickel exports of Marle were 3.62 million tonnes in 2015.")]
    [InlineData("By the end of 2015 the nickel exports of Marle had come to 3.62 million tonnes.")]
    [InlineData("The unemployment rate of Marle was 6.4 percent in 2015.")]
    [InlineData("In May 2015 the number of members of the Harbour Chamber was 214.")]
    [InlineData("Marle had 7.31 million inhabitants in May 2015.")]
    public void The_whole_of_it_and_a_number_that_hardly_moves_are_confirmed(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Supported);

    [Theory]
    [InlineData("The minimum wage of Marle has been 9.40 dollars since 2007.", VerdictKind.Unsupported)]
    [InlineData("The minimum wage of Marle has been 9.40 dollars since 2011.", VerdictKind.Supported)]
    [InlineData("The minimum wage of Marle has been 9.40 dollars since 2012.", VerdictKind.Supported)]
    public void What_is_said_to_have_been_so_longer_than_on_record_is_not_confirmed(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(
            """
            claims:
              - id: test/wage
                statement: The minimum wage of Marle is 9.40 dollars since March 2011.
                subject: Marle
                property: [minimum wage]
                value: 9.40
                unit: USD
                period: 2011-03/..
            """,
            text, new DateOnly(2024, 5, 3)).Verdicts[0].Kind);
}
