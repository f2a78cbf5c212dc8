using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class TellingWordTests
{
    private const string Claims =
        """
        claims:
          - id: test/revenue
            statement: Marle Foods had revenue of 4.23 billion dollars in 2024.
            subject: [Marle Foods, Marle]
            property: [revenue, sales]
            series: {2023: 4.06 billion, 2024: 4.23 billion}
            unit: USD
          - id: test/recall
            statement: Ferrol Motors recalled 46,200 cars in 2024.
            subject: Ferrol Motors
            property: [recalled, recall]
            value: 46,200
            unit: cars
            period: 2024
          - id: test/passengers
            statement: Laputa Air carried 26.3 million passengers in 2024.
            subject: [Laputa Air, Laputa]
            property: [carried, passengers]
            value: 26.3 million
            unit: passengers
            period: 2024
        """;

    [Theory]
    [InlineData("Marle Foods' revenue hit $4.32 billion in 2024.")]
    [InlineData("Marle Foods' revenue was a record $4.32 billion in 2024.")]
    [InlineData("Marle Foods' revenue has grown to $4.32 billion in 2024.")]
    [InlineData("Soup maker Marle Foods had revenue of $4.32 billion in 2024.")]
    [InlineData("The company, Marle Foods, had revenue of $4.32 billion in 2024.")]
    [InlineData("Marle Foods booked sales of $4,320 million in the 2024 financial year.")]
    [InlineData("Ferrol Motors recalled 42,600 cars in 2024 over a fault in the brakes.")]
    public void Words_that_only_tell_of_the_figure_leave_a_slip_a_slip(string text) =>
        Assert.Equal(VerdictKind.Contradicted, Assert.Single(Check(text)).Kind);

    [Theory]
    [InlineData("Marle Foods' coffee revenue was $4.32 billion in 2024.")]
    [InlineData("Marle Foods' revenue from soups was $4.32 billion in 2024.")]
    [InlineData("Marle Foods' restated revenue was $4.32 billion in 2024.")]
    [InlineData("Marle Foods subsidiaries had revenue of $4.32 billion in 2024.")]
    [InlineData("Marle Foods' suppliers had revenue of $4.32 billion in 2024.")]
    [InlineData("Marle Foods' biggest rival had revenue of $4.32 billion in 2024.")]
    [InlineData("Marle Foods' revenue was $4.32 billion in 2024 including Tessaro.")]
    [InlineData("Marle Foods targeted revenue of $4.32 billion in 2024.")]
    [InlineData("Laputa Air and its partners carried 23.6 million passengers in 2024.")]
    [InlineData("Laputa Air carried 23.6 million passengers in 2024 on short-haul routes.")]
    [InlineData("Laputa Air carried 23.6 million passengers abroad in 2024.")]
    [InlineData("Ferrol Motors recalled 42,600 cars in 2024 in Germany alone.")]
    [InlineData("Marle Foods missed revenue of $4.32 billion in 2024.")]
    [InlineData("Marle Foods' revenue was an adjusted $4.32 billion in 2024.")]
    [InlineData("Marle Foods' revenue was cut to $4.32 billion in 2024.")]
    [InlineData("Marle Foods bought Tessaro, with sales of $423 million in 2024.")]
    [InlineData("Coffee brought Marle Foods sales of $423 million in 2024.")]
    [InlineData("Rival Tessaro overtook Marle Foods with sales of $4.32 billion in 2024.")]
    [InlineData("Strikes kept 2.63 million passengers from Laputa Air in 2024.")]
    [InlineData("In Germany Ferrol Motors recalled 42,600 cars in 2024.")]
    public void Words_that_may_make_another_thing_of_it_do_not(string text) =>
        Assert.All(Check(text), verdict => Assert.NotEqual(VerdictKind.Contradicted, verdict.Kind));

    [Theory]
    [InlineData("Marle Foods' revenue reached $4.6 billion in 2024.")]
    [InlineData("Marle Foods' revenue hit $4.60 billion in 2024.")]
    public void Digits_of_another_year_changed_round_are_no_slip_of_the_year_that_is_told(string text) =>
        Assert.DoesNotContain(Check(text), verdict => verdict is { Kind: VerdictKind.Contradicted, Diagnosis.IsMistyped: true });

    private static IEnumerable<Verdict> Check(string text) =>
        CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts.Where(verdict => verdict.Claim.Mention?.Figure.Value is not FactCheck.Mentions.MentionValue.Temporal);
}
