using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>Shares that an article states with counts or in words, against percentages on record.</summary>
public sealed class ShareTests
{
    private const string Shares =
        """
        claims:
          - {id: t/inhabited, statement: A share of 50 percent of the islands of Northland is inhabited., subject: [Northland, islands of Northland], property: [inhabited, share of islands inhabited, inhabited islands], value: 50, unit: percent}
          - {id: t/islands, statement: Northland has 300 islands., subject: Northland, property: [islands, number of islands], value: 300, unit: islands}
          - {id: t/schools, statement: In Ostwick 30 percent of the schools closed in 2019., subject: Ostwick, property: [schools closed, closed schools, share of schools closed], value: 30, unit: percent}
          - {id: t/soldiers, statement: Northland has a third of its soldiers abroad., subject: Northland, property: [soldiers abroad, share of soldiers abroad], value: 33.3, unit: percent}
          - {id: t/turnout, statement: Turnout in the Northland election was 75 percent of voters., subject: [Northland election], property: [turnout, voters took part, voters], value: 75, unit: percent}
          - {id: t/poor, statement: One in five children of Southmark is poor., subject: Southmark, property: [poor children, child poverty, children], value: 20, unit: percent, period: 2020}
        """;

    [Theory]
    [InlineData("Half of the 300 islands of Northland are inhabited.")]
    [InlineData("Half of Northland's 300 islands are inhabited.")]
    [InlineData("Half of the islands of Northland are inhabited.")]
    [InlineData("150 of the 300 islands of Northland are inhabited.")]
    [InlineData("Of the 300 islands of Northland, 150 are inhabited.")]
    [InlineData("In Ostwick 12 of the 40 schools closed.")]
    [InlineData("Twelve of the 40 schools in Ostwick closed.")]
    [InlineData("Northland has a third of its 30,000 soldiers abroad.")]
    [InlineData("Northland has 10,000 of its 30,000 soldiers abroad.")]
    [InlineData("Three in four voters took part in the Northland election.")]
    [InlineData("Three out of four voters took part in the Northland election.")]
    [InlineData("Three quarters of voters took part in the Northland election.")]
    [InlineData("One in five children of Southmark was poor in 2020.")]
    [InlineData("A fifth of the children of Southmark were poor in 2020.")]
    public void A_share_that_agrees_is_supported(string text) =>
        Assert.Contains(CheckedText.Check(Shares, text).Verdicts, verdict => verdict.Claim.WorkedOutFrom is not null && verdict.Kind is VerdictKind.Supported or VerdictKind.SupportedByRounding);

    [Theory]
    [InlineData("200 of the 300 islands of Northland are inhabited.")]
    [InlineData("Two thirds of the 300 islands of Northland are inhabited.")]
    [InlineData("A quarter of the islands of Northland are inhabited.")]
    [InlineData("In Ostwick 21 of the 40 schools closed.")]
    [InlineData("Northland has half of its 30,000 soldiers abroad.")]
    [InlineData("One in four voters took part in the Northland election.")]
    [InlineData("One in three children of Southmark was poor in 2020.")]
    public void A_share_that_differs_is_contradicted(string text) =>
        Assert.Contains(CheckedText.Check(Shares, text).Verdicts, verdict => verdict is { Claim.WorkedOutFrom: not null, Kind: VerdictKind.Contradicted });

    [Theory]
    [InlineData("200 of the 300 islands of Northland have schools.")]
    [InlineData("Half of the 300 islands of Southmark are inhabited.")]
    [InlineData("Northland has half of its 300 tanks abroad.")]
    [InlineData("Half of the soldiers from Northland are women.")]
    [InlineData("Two in three children of Southmark go to school.")]
    [InlineData("In 2020 one in three children of Southmark's capital was poor.")]
    [InlineData("A third of a percent of the islands of Northland are inhabited.")]
    [InlineData("Half a kilometre from Northland lie inhabited islands.")]
    [InlineData("Two thirds of the 300 islands of Northland could be inhabited one day.")]
    [InlineData("In Ostwick 21 of the 40 schools closed in 2021.")]
    [InlineData("In Ostwick 21 of the 40 primary schools closed.")]
    public void A_share_of_something_else_is_left_alone(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Shares, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Fact]
    public void The_working_names_the_counts_and_the_percentage()
    {
        var verdict = Assert.Single(CheckedText.Check(Shares, "In Ostwick 21 of the 40 schools closed.").Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
        Assert.Equal("21 of the 40 schools: 52.5 %", verdict.Claimed);
        Assert.Equal("+22.5 points", verdict.Comparisons[0].Difference);
        Assert.Null(verdict.Diagnosis);
    }

    [Fact]
    public void A_share_of_which_nothing_is_on_record_makes_no_claim_of_its_own() =>
        Assert.Equal(2, CheckedText.Check("claims: []", "In Ostwick 21 of the 40 schools closed.").Verdicts.Length);
}
