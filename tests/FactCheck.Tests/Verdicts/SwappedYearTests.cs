using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>Values of a series that have changed their years, figures that have changed their names, and changes that are told the wrong way round.</summary>
public sealed class SwappedYearTests
{
    private const string Claims =
        """
        claims:
          - id: test/population
            statement: Velland's population by year.
            subject: Velland
            property: [population, inhabitants]
            series: {2015: 6.1 million, 2019: 4.7 million}
            unit: people
          - id: test/unemployment
            statement: Unemployment in Drenland by year.
            subject: Drenland
            property: [unemployment, unemployment rate]
            series: {2015: 4.7, 2019: 6.1}
            unit: "%"
          - id: test/marel
            statement: Ilse Marel won 48.1 percent of the vote.
            subject: [Ilse Marel, Marel]
            property: [share of the vote, won]
            value: 48.1
            unit: "%"
            period: 2018
          - id: test/dolan
            statement: Piet Dolan won 51.9 percent of the vote.
            subject: [Piet Dolan, Dolan]
            property: [share of the vote, won]
            value: 51.9
            unit: "%"
            period: 2018
        """;

    private static readonly DateOnly Published = new(2024, 6, 1);

    [Theory]
    [InlineData("Velland had 6.1 million inhabitants in 2019 and 4.7 million in 2015.")]
    [InlineData("The population of Velland was 6.1 million in 2019, 4.7 million in 2015.")]
    [InlineData("Population of Velland: 6.1 million (2019), 4.7 million (2015).")]
    [InlineData("Unemployment in Drenland fell from 6.1 percent in 2015 to 4.7 percent in 2019.")]
    [InlineData("In 2019, unemployment in Drenland was 4.7 percent, and in 2015 it was 6.1 percent.")]
    [InlineData("Marel won 51.9 percent and Dolan 48.1 percent.")]
    [InlineData("Marel won 51.9 percent and Dolan 48.1.")]
    [InlineData("Ilse Marel won 51.9 percent of the vote and Piet Dolan 48.1.")]
    public void Figures_that_have_changed_places_are_contradicted(string text)
    {
        var kinds = CheckedText.Check(Claims, text, Published).Verdicts.Select(verdict => verdict.Kind).ToList();
        Assert.Contains(VerdictKind.Contradicted, kinds);
        Assert.DoesNotContain(VerdictKind.Supported, kinds);
    }

    [Theory]
    [InlineData("Velland had 6.1 million inhabitants in 2015 and 4.7 million in 2019.")]
    [InlineData("In 2019 Velland had 4.7 million inhabitants - in 2015 6.1 million.")]
    [InlineData("In 2015 and 2019, Velland had 6.1 million and 4.7 million inhabitants.")]
    [InlineData("Velland was thought to have 6.1 million inhabitants in 2019 and 4.7 million in 2015.")]
    [InlineData("Velland was thought to have 6.1 million inhabitants in 2015 and 9.7 million in 2019.")]
    [InlineData("Velland had 1.1 million poor inhabitants in 2015 and 2.7 million in 2019.")]
    [InlineData("Rural Velland had 6.1 million inhabitants in 2019 and 4.7 million in 2015.")]
    [InlineData("Marel won 48.1 percent and Dolan 51.9.")]
    [InlineData("In Halden, Marel won 51.9 percent and Dolan 48.1.")]
    [InlineData("In Halden in 2018, Marel won 52.9 percent, Dolan 41.1 percent.")]
    [InlineData("In the first round, Marel won 51.9 percent and Dolan 48.1 percent.")]
    [InlineData("Marel won 51.9 percent of the rural vote and Dolan 48.1 percent.")]
    [InlineData("Marel did not win 51.9 percent and Dolan 48.1 percent.")]
    [InlineData("Exit polls say Marel won 51.9 percent and Dolan 48.1 percent.")]
    public void Figures_in_their_places_and_of_something_else_are_not_contradicted(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Fact]
    public void A_possessive_right_before_a_figure_has_it() =>
        Assert.DoesNotContain(CheckedText.Check(Claims, "Ilse Marel won with 51.9 percent of the vote to Piet Dolan's 48.1 percent.", Published).Verdicts, verdict => verdict.Kind == VerdictKind.Supported);

    [Theory]
    [InlineData("Unemployment in Drenland fell from 4.7 percent to 6.1 percent.")]
    [InlineData("Unemployment in Drenland fell from 4.7 percent in 2015 to 6.1 percent in 2019.")]
    [InlineData("The population of Velland grew from 6.1 million in 2015 to 4.7 million in 2019.")]
    public void A_verb_that_says_the_contrary_of_its_two_figures_is_contradicted(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict is { Kind: VerdictKind.Contradicted, Diagnosis.Explanation: { } why } && why.Contains("the contrary", StringComparison.Ordinal));

    [Theory]
    [InlineData("Unemployment in Drenland rose from 4.7 percent in 2015 to 6.1 percent in 2019.")]
    [InlineData("Unemployment in Drenland did not fall from 4.7 percent in 2015 to 6.1 percent in 2019.")]
    [InlineData("As exports fell, unemployment in Drenland went from 4.7 percent in 2015 to 6.1 percent in 2019.")]
    [InlineData("Velland's population fell from 6.1 million in 2015 to 4.7 million in 2019.")]
    public void A_change_told_the_right_way_or_denied_is_not_contradicted(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("The krone fell from 8.1 per dollar in 2015 to 9.4 per dollar in 2019.")]
    [InlineData("The krone dropped from 8.1 in 2015 to 9.4 in 2019.")]
    public void The_price_of_money_falls_as_more_is_paid(string text) => Assert.DoesNotContain(
        CheckedText.Check(
            """
            claims:
              - id: test/krone
                statement: The exchange rate of the Velland krone by year.
                subject: [Velland krone, krone]
                property: [exchange rate, rate, dollar]
                series: {2015: 8.1, 2019: 9.4}
            """,
            text,
            Published).Verdicts,
        verdict => verdict.Kind == VerdictKind.Contradicted);
}
