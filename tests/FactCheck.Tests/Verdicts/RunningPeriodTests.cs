using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class RunningPeriodTests
{
    private const string Claims =
        """
        claims:
          - id: test/passengers
            statement: Tarn Ferries carried 26.3 million passengers in 2024.
            subject: Tarn Ferries
            property: [passengers, carried, passenger numbers]
            series: {2023: 24.9 million, 2024: 26.3 million}
            unit: passengers
          - id: test/goals
            statement: Ivo Marten scored 31 goals in the season of 2023-24.
            subject: Ivo Marten
            property: [goals, scored]
            series: {2022-08/2023-05: 22, 2023-08/2024-05: 31}
            unit: goals
          - id: test/sales
            statement: Grey Harbour sold 218,000 copies in February 2024.
            subject: Grey Harbour
            property: [copies, sold]
            value: 218,000
            unit: copies
            period: 2024-02
          - id: test/members
            statement: The Coast League had 31 members in the winter of 2024.
            subject: Coast League
            property: [members, number of members]
            series: {2023-11/2024-03: 31, 2024-04/..: 32}
            unit: members
          - id: test/share
            statement: The market share of Brill was 31.4 percent in 2024.
            subject: Brill
            property: [market share]
            value: 31.4
            unit: "%"
            period: 2024
        """;

    private const string Medals =
        """
        claims:
          - id: test/medals
            statement: Mira Solen has won five Harbour Medals.
            subject: Mira Solen
            property: [Harbour Medals, medals]
            value: 5
            unit: Harbour Medals
            period: 2025-02/..
          - id: test/sale
            statement: Mira Solen closed the sale at 32.90 euros on 8 October 2024.
            subject: Mira Solen
            property: [closed the sale, sale]
            value: 32.90
            unit: EUR
            period: 2024-10-08/..
        """;

    [Theory]
    [InlineData("Tarn Ferries has carried 11.6 million passengers in 2024.", "2024-06-20")]
    [InlineData("In 2024, Tarn Ferries carried 13 million passengers.", "2024-07-20")]
    [InlineData("This year Tarn Ferries carried 13 million passengers.", "2024-12-30")]
    [InlineData("Ivo Marten has 17 goals.", "2023-12-22")]
    [InlineData("Grey Harbour has sold 120,000 copies this month.", "2024-02-12")]
    [InlineData("The market share of Brill was 30 percent in 2024.", "2024-09-30")]
    public void What_an_article_says_within_the_time_on_record_is_not_contradicted_by_all_of_it(string text, string day) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, DateOnly.Parse(day, null)).Verdicts, verdict => verdict.Kind is VerdictKind.Contradicted or VerdictKind.Outdated);

    [Theory]
    [InlineData("Tarn Ferries carried 11.6 million passengers in 2024.", "2025-01-02")]
    [InlineData("Tarn Ferries carried 29.4 million passengers in 2023.", "2024-06-20")]
    [InlineData("The Coast League has 13 members.", "2024-01-15")]
    public void But_what_it_says_of_a_time_that_is_over_is(string text, string day) =>
        Assert.Equal(VerdictKind.Contradicted, CheckedText.Check(Claims, text, DateOnly.Parse(day, null)).Verdicts[0].Kind);

    [Theory]
    [InlineData("Tarn Ferries carried 26.3 million passengers in 2024.", VerdictKind.Supported)]
    [InlineData("Tarn Ferries has carried more than 20 million passengers in 2024.", VerdictKind.Unsupported)]
    [InlineData("Tarn Ferries carried 26 million passengers in 2024.", VerdictKind.Unsupported)]
    [InlineData("The market share of Brill was 31 percent in 2024.", VerdictKind.SupportedByRounding)]
    public void Only_the_very_figure_or_a_share_is_confirmed_by_a_time_that_is_not_over(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text, new DateOnly(2024, 11, 30)).Verdicts[0].Kind);

    [Fact]
    public void Who_names_no_time_may_speak_of_the_one_that_was_over_last() =>
        Assert.Equal(VerdictKind.Supported, CheckedText.Check(Claims, "Tarn Ferries carried 24.9 million passengers.", new DateOnly(2024, 6, 20)).Verdicts[0].Kind);

    [Theory]
    [InlineData("Tarn Ferries carried 12.1 million passengers in 2024 up to June.")]
    [InlineData("Tarn Ferries carried 12.1 million passengers in 2024 through June.")]
    [InlineData("So far Tarn Ferries carried 12.1 million passengers in 2024, or 12.2 million to date.")]
    public void What_came_until_a_time_within_it_is_not_contradicted_either(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Fact]
    public void Without_a_day_of_publication_the_perfect_tells_that_a_year_goes_on()
    {
        Assert.DoesNotContain(CheckedText.Check(Claims, "Tarn Ferries has already carried 11.6 million passengers in 2024.").Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
        Assert.Equal(VerdictKind.Contradicted, CheckedText.Check(Claims, "Tarn Ferries carried 11.6 million passengers in 2024.").Verdicts[0].Kind);
    }

    [Theory]
    [InlineData("Mira Solen won three Harbour Medals on Sunday.")]
    [InlineData("Mira Solen won two Harbour Medals this year.")]
    [InlineData("Mira Solen won three Harbour Medals last night.")]
    [InlineData("In February Mira Solen won three Harbour Medals.")]
    public void What_was_won_in_a_week_is_not_contradicted_by_all_that_was_ever_won(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Medals, text, new DateOnly(2025, 6, 3)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("Mira Solen has won nine Harbour Medals.")]
    [InlineData("Mira Solen closed the sale at 39.20 euros on 8 October 2024.")]
    public void But_all_that_was_won_and_what_happened_on_the_day_on_record_are(string text) =>
        Assert.Contains(CheckedText.Check(Medals, text, new DateOnly(2025, 6, 3)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
