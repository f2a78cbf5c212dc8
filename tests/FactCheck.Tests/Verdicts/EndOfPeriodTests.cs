using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class EndOfPeriodTests
{
    private const string Claims =
        """
        claims:
          - id: test/debt
            statement: Brill Mills had net debt of 5.6 billion dollars in 2024.
            subject: Brill Mills
            property: [net debt]
            series: {2023: 6.4 billion, 2024: 5.6 billion}
            unit: USD
          - id: test/ratio
            statement: Norwood had a core capital ratio of 14.3 percent at the end of 2024.
            subject: Norwood
            property: [core capital ratio]
            value: 14.3
            unit: "%"
            period: 2024
          - id: test/patents
            statement: Orrin held 3,172 patents at the end of 2024.
            subject: Orrin
            property: [patents]
            value: 3,172
            unit: patents
            period: 2024-12/..
          - id: test/jobless
            statement: The unemployment rate of Laputa was 6.1 percent in 2024.
            subject: Laputa
            property: [unemployment, unemployment rate]
            value: 6.1
            unit: "%"
            period: 2024
          - id: test/rank
            statement: Mira Solen was second in the world rankings at the end of 2024.
            subject: Mira Solen
            property: [ranked, world rankings, rank]
            value: 2nd
            period: 2024-12/2025-12
        """;

    [Theory]
    [InlineData("Brill Mills had net debt of $5.6 billion at the end of 2024.", VerdictKind.Supported)]
    [InlineData("Brill Mills had net debt of $6.5 billion at the end of 2024.", VerdictKind.Contradicted)]
    [InlineData("Brill Mills had net debt of $6.5 billion at end-2024.", VerdictKind.Contradicted)]
    [InlineData("Norwood had a core capital ratio of 14.3 percent at the end of 2024.", VerdictKind.Supported)]
    [InlineData("Norwood had a core capital ratio of 13.4 percent at the end of last year.", VerdictKind.Contradicted)]
    [InlineData("Orrin held 3,172 patents at the end of 2024.", VerdictKind.Supported)]
    [InlineData("Orrin held 3,712 patents at the end of 2024.", VerdictKind.Contradicted)]
    public void What_there_was_at_the_end_of_a_year_is_what_is_on_record_of_it(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts[0].Kind);

    [Fact]
    public void Who_ended_a_year_in_a_place_had_it_on_its_last_day() =>
        Assert.Contains(CheckedText.Check(Claims, "Mira Solen ended 2024 ranked third in the world rankings.", new DateOnly(2025, 6, 1)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("The unemployment rate of Laputa was 6.4 percent at the end of 2024.")]
    [InlineData("The unemployment rate of Laputa was 6.1 percent at the end of 2024.")]
    [InlineData("Brill Mills had net debt of $6.1 billion in late 2024.")]
    [InlineData("Brill Mills had net debt of $6.1 billion at the end of June 2024.")]
    public void But_what_is_a_mean_over_the_year_is_not_nor_is_late_in_it_its_end(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts, verdict => verdict.Kind is VerdictKind.Contradicted or VerdictKind.Supported);
}
