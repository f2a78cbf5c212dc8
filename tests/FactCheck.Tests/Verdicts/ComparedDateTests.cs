using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class ComparedDateTests
{
    private const string Claims =
        """
        claims:
          - id: test/profit
            statement: Brill Mills made a net profit of 341 million dollars in 2024.
            subject: Brill Mills
            property: [net profit, profit]
            series: {2022: 312 million, 2023: 287 million, 2024: 341 million}
            unit: USD
          - id: test/passengers
            statement: Tarn Ferries carried 26.3 million passengers in 2024.
            subject: Tarn Ferries
            property: [passengers, carried, passenger numbers]
            series: {2022: 21.4 million, 2023: 24.9 million, 2024: 26.3 million}
            unit: passengers
          - id: test/revenue
            statement: The quarterly revenue of Orrin was 690 million dollars in the first quarter of 2025.
            subject: Orrin
            property: [quarterly revenue, revenue]
            series: {2024-Q1: 612 million, 2025-Q1: 690 million}
            unit: USD
          - id: test/load
            statement: The load factor of Tarn Ferries was 87.2 percent in 2024.
            subject: Tarn Ferries
            property: [load factor]
            series: {2023: 84.6, 2024: 87.2}
            unit: "%"
        """;

    private static readonly DateOnly Today = new(2025, 6, 1);

    [Theory]
    [InlineData("Brill Mills's net profit of $341 million was up from 2023.")]
    [InlineData("Brill Mills's net profit of $341 million was a rise of 18.8% on 2023.")]
    [InlineData("Brill Mills's net profit of $341 million is higher than that of 2023.")]
    [InlineData("Brill Mills's net profit of $341 million beat that of 2023.")]
    [InlineData("Tarn Ferries's 26.3 million passengers are well above the level of 2023.")]
    [InlineData("Tarn Ferries's 26.3 million passengers are more than the line had in 2022.")]
    [InlineData("Tarn Ferries's passenger numbers of 26.3 million are up on 2023.")]
    [InlineData("Up from 2022, Tarn Ferries's passenger numbers were 26.3 million.")]
    [InlineData("Compared with 2022, Tarn Ferries's passenger numbers were up at 26.3 million.")]
    [InlineData("Orrin's revenue of $690 million was up from the first quarter of 2024.")]
    public void The_year_that_a_figure_is_compared_with_is_not_its_own(string text) =>
        Assert.Equal(VerdictKind.Supported, CheckedText.Check(Claims, text, Today).Verdicts.First(verdict => verdict.Claim.Mention is not null).Kind);

    [Theory]
    [InlineData("Brill Mills's net profit of $341 million was 18.8% up on 2023.")]
    [InlineData("Tarn Ferries's 26.3 million passengers were 14% more than in 2023.")]
    [InlineData("Tarn Ferries's 26.3 million passengers were 1.4 million more than in 2022 or 2023.")]
    public void Nor_is_it_where_the_difference_is_told(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, Today).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted || verdict.Claim.Period is not null);

    [Theory]
    [InlineData("Tarn Ferries's load factor of 87.2% beat the 84.6% of 2023.", "2023")]
    [InlineData("Brill Mills's net profit rose from $312 million in 2022 to $287 million in 2023.", "2023")]
    [InlineData("Tarn Ferries's passengers more than doubled in 2023 to 24.9 million.", "2023")]
    [InlineData("The passengers of Tarn Ferries, more than any rival had, were 24.9 million in 2023.", "2023")]
    [InlineData("Tarn Ferries carried fewer than 25 million passengers in 2023.", "2023")]
    public void The_year_of_the_figure_itself_still_is(string text, string period) =>
        Assert.Equal(period, CheckedText.Check(Claims, text, Today).Verdicts.Last(verdict => verdict.Claim.Mention is not null).Claim.Period);

    [Theory]
    [InlineData("Brill Mills's net profit rose on 12 May 2023 to $287 million.", "2023-05-12")]
    [InlineData("Brill Mills's net profit rose during 2023 to $287 million.", "2023")]
    public void A_change_may_have_a_time_of_its_own(string text, string period) =>
        Assert.Equal(period, CheckedText.Check(Claims, text, Today).Verdicts.Last(verdict => verdict.Claim.Mention is { Figure.Value: not FactCheck.Mentions.MentionValue.Temporal }).Claim.Period);

    [Fact]
    public void A_year_of_comparison_is_no_claim_of_its_own() =>
        Assert.Single(CheckedText.Check(Claims, "Brill Mills's net profit of $341 million was up from 2023.", Today).Verdicts);
}
