using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class OpeningClauseTests
{
    private const string Claims =
        """
        claims:
          - id: test/opened
            statement: The Ferrol Bridge opened on 14 May 1973.
            subject: Ferrol Bridge
            property: [opened, opening]
            date: 1973-05-14
          - id: test/jobless
            statement: The unemployment rate of Laputa was 7.4 percent in 2022 and 6.1 percent in 2023.
            subject: Laputa
            property: [unemployment, unemployment rate]
            unit: "%"
            series:
              2022: 7.4
              2023: 6.1
          - id: test/heat
            statement: The highest temperature of Port Ann is 43.7 degrees Celsius.
            subject: Port Ann
            property: [highest temperature, record temperature]
            value: 43.7
            unit: degrees Celsius
            period: always
          - id: test/tower
            statement: The Ferrol Tower is 312 metres high and weighs 899 tonnes.
            subject: Ferrol Tower
            property: [height, high]
            value: 312
            unit: metres
            period: always
          - id: test/mass
            statement: The Ferrol Bell weighs 8,990 kilograms.
            subject: Ferrol Bell
            property: [weight, mass]
            value: 8,990
            unit: kilograms
            period: always
          - id: test/turnout
            statement: The turnout of the Port Ann vote was 72.2 percent.
            subject: Port Ann vote
            property: [turnout]
            value: 72.2
            unit: "%"
            period: always
          - id: test/people
            statement: Laputa has 18.3 million inhabitants.
            subject: Laputa
            property: [population, inhabitants]
            value: 18.3 million
            unit: people
            period: always
        """;

    [Theory]
    [InlineData("When the Ferrol Bridge opened in 1973, the ferries stopped.", VerdictKind.Supported)]
    [InlineData("When the Ferrol Bridge opened in 1974, the ferries stopped.", VerdictKind.Contradicted)]
    [InlineData("The ferry captain retired a year before the Ferrol Bridge opened in 1972.", VerdictKind.Unsupported)]
    [InlineData("The record temperature of Port Ann for spring is 29.4 degrees Celsius.", VerdictKind.Unsupported)]
    [InlineData("The Ferrol Tower (height: 321 metres) is popular.", VerdictKind.Contradicted)]
    [InlineData("The Ferrol Tower is 312 metres tall.", VerdictKind.Supported)]
    [InlineData("The Ferrol Tower is 321 metres tall.", VerdictKind.Contradicted)]
    [InlineData("The 8,990-kilogram Ferrol Bell is rung on Sundays.", VerdictKind.Supported)]
    [InlineData("The 9,890-kilogram Ferrol Bell is rung on Sundays.", VerdictKind.Contradicted)]
    [InlineData("Laputa, a country of 18.3 million, borders the sea.", VerdictKind.Supported)]
    [InlineData("Laputa, a country of 18 islands, borders the sea.", VerdictKind.Unsupported)]
    public void What_is_said_without_the_word_for_it_is_compared(string text, VerdictKind expected) =>
        Assert.Equal(expected, Assert.Single(CheckedText.Check(Claims, text).Verdicts).Kind);

    [Theory]
    [InlineData("The unemployment rate of Laputa was 6.1 percent in 2023, down from 7.4 percent in 2022.", VerdictKind.Supported)]
    [InlineData("The unemployment rate of Laputa was 6.1 percent in 2023, down from 4.7 percent in 2022.", VerdictKind.Contradicted)]
    [InlineData("The unemployment rate of Laputa was 6.1 percent in 2023, down from 9.2 percent.", VerdictKind.Unsupported)]
    public void What_a_value_is_down_from_is_that_of_its_own_year(string text, VerdictKind expected)
    {
        var verdicts = CheckedText.Check(Claims, text, new DateOnly(2024, 6, 1)).Verdicts;
        Assert.Equal((VerdictKind.Supported, expected), (verdicts[0].Kind, verdicts[^1].Kind));
    }

    [Theory]
    [InlineData("In the Port Ann vote 51.9 percent chose the bridge, on a turnout of 27.2 percent.", VerdictKind.Contradicted)]
    [InlineData("In the Port Ann vote 51.9 percent chose the bridge, on a turnout of 72.2 percent.", VerdictKind.Supported)]
    [InlineData("In the Port Ann vote Easterly chose the bridge, on a turnout of 27.2 percent.", VerdictKind.Unsupported)]
    public void What_is_added_behind_a_sentence_is_of_what_it_speaks_of(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts[^1].Kind);

    [Theory]
    [InlineData("At 7.4 percent, unemployment in Laputa was higher in 2022 than a year later.")]
    [InlineData("At 6.1 percent, unemployment in Laputa was low in 2023.")]
    public void What_opens_a_sentence_is_of_the_year_it_names(string text) =>
        Assert.Equal(VerdictKind.Supported, CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts[0].Kind);

    [Fact]
    public void A_distance_in_time_leaves_the_date_beside_it_a_claim() =>
        Assert.Contains(CheckedText.Check(Claims, "The Ferrol Bridge opened in 1973, two years after the tunnel.").Verdicts, verdict => verdict.Kind == VerdictKind.Supported);
}
