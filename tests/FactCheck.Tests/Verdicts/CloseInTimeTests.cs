using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class CloseInTimeTests
{
    private const string Claims =
        """
        claims:
          - id: test/staff
            statement: Norwood Mills had 21,600 employees in 2023.
            subject: Norwood Mills
            property: [employees, staff, workforce]
            value: 21,600
            unit: people
            period: 2023
          - id: test/population
            statement: Laputa had 18.3 million inhabitants in 2023.
            subject: Laputa
            property: [population, inhabitants]
            value: 18.3 million
            unit: people
            period: 2023
          - id: test/jobless
            statement: The unemployment rate of Laputa was 6.1 percent in 2023.
            subject: Laputa
            property: [unemployment, unemployment rate]
            value: 6.1
            unit: "%"
            period: 2023
        """;

    private static readonly DateOnly NextYear = new(2024, 6, 1);

    [Theory]
    [InlineData("Laputa has a population of 13.8 million.")]
    [InlineData("Laputa has 1.83 million inhabitants.")]
    [InlineData("Norwood Mills had 26,100 employees at the end of 2023.")]
    [InlineData("Norwood Mills's 26,100 employees were told on Monday.")]
    public void A_slip_of_a_value_of_the_year_before_is_one(string text)
    {
        var verdict = Assert.Single(CheckedText.Check(Claims, text, NextYear).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
        Assert.NotNull(verdict.Diagnosis?.Correction);
    }

    [Theory]
    [InlineData("Laputa has a population of 18.4 million.")]
    [InlineData("Laputa has a population of 18.8 million.")]
    [InlineData("Laputa has a population of 13.9 million.")]
    [InlineData("Laputa had a population of 13.8 million in 1983.")]
    [InlineData("Norwood Mills has 22,700 employees.")]
    [InlineData("Norwood Mills had 26,100 employees at the end of 2013.")]
    [InlineData("Norwood Mills had 26,100 suppliers at the end of 2023.")]
    public void Another_value_may_be_that_of_today(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, NextYear).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Fact]
    public void Years_later_even_a_slip_may_be_the_value_of_today() =>
        Assert.DoesNotContain(CheckedText.Check(Claims, "Laputa has a population of 13.8 million.", new DateOnly(2031, 6, 1)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("Norwood Mills had 21,600 employees in 2023.", VerdictKind.Supported)]
    [InlineData("Norwood Mills had 26,100 employees in 2023.", VerdictKind.Contradicted)]
    [InlineData("Norwood Mills had 21,600 people on its staff in 2023.", VerdictKind.Supported)]
    [InlineData("Norwood Mills had 21,600 suppliers in 2023.", VerdictKind.Unsupported)]
    public void People_are_counted_by_what_the_property_calls_them(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Verdict(Claims, text).Kind);

    [Theory]
    [InlineData("Unemployment in Laputa fell 1.3 percentage points to 6.1 % in 2023.", VerdictKind.Supported)]
    [InlineData("Unemployment in Laputa eased to 6.1 % in 2023.", VerdictKind.Supported)]
    [InlineData("Unemployment in Laputa slowed to 1.6 % in 2023.", VerdictKind.Contradicted)]
    [InlineData("Unemployment in Laputa edged down to 1.6 % in 2023.", VerdictKind.Contradicted)]
    [InlineData("Unemployment at the edge of Laputa came to 1.6 % in 2023.", VerdictKind.Unsupported)]
    [InlineData("Unemployment in Laputa rose 6.1 % in 2023.", VerdictKind.Unsupported)]
    public void What_a_change_came_to_is_the_value(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts[^1].Kind);
}
