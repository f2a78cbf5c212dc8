using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>What probably went wrong in a contradicted figure, with the text that puts it right.</summary>
public sealed class DiagnosisTests
{
    private const string Claims =
        """
        claims:
          - {id: t/garrison, statement: The garrison of Peru has 28500 soldiers., subject: Peru, property: [garrison], value: "28,500", unit: soldiers}
          - {id: t/river, statement: The Marle is 512 km long., subject: Marle, property: [length, long], value: 512, unit: km}
          - {id: t/other-river, statement: The Orle is 734 km long., subject: Orle, property: [length, long], value: 734, unit: km}
          - {id: t/chile, statement: Chile has 19.6 million inhabitants., subject: Chile, property: [population, inhabitants], value: 19.6 million, unit: people, period: 2020}
          - {id: t/bolivia, statement: Bolivia has 11.9 million inhabitants., subject: Bolivia, property: [population, inhabitants], value: 11.9 million, unit: people, period: 2020}
          - {id: t/gdp, statement: The GDP of Bolivia was 40.894 billion dollars., subject: Bolivia, property: [GDP], value: "40,894,123,456", unit: USD, period: 2020}
          - {id: t/coal, statement: Coal exports of Chile., subject: Chile, property: [coal exports, exported coal], unit: tonnes, series: {2014: 15.5 million, 2016: 22.48 million}}
          - {id: t/spain, statement: Spain had inhabitants., subject: Spain, property: [population, inhabitants], unit: people, series: {2011: "49,936,638", 2014: "50,746,659", 2015: "51,014,947"}}
          - {id: t/bridge, statement: The Orle bridge was opened on 14 June 1932., subject: Orle bridge, property: [opened, was opened], date: 1932-06-14}
          - {id: t/rate, statement: The key rate of Chile rose by 5 percentage points in 2022., subject: Chile, property: [key rate rose], value: 5, unit: percentage points, period: 2022}
          - {id: t/club, statement: The Marle Club has 68 members., subject: Marle Club, property: [members, number of members], value: 68, unit: members}
          - {id: t/cold, statement: The mean temperature of Vostok is -55.2 degrees Celsius., subject: Vostok, property: [mean temperature], value: -55.2, unit: °C}
        """;

    [Theory]
    // Digits.
    [InlineData("The garrison of Peru has 25,800 soldiers.", "two digits have changed places", "28,500")]
    [InlineData("The Marle is 521 km long.", "two digits have changed places", "512")]
    [InlineData("The garrison of Peru has 2,850 soldiers.", "a digit lost", "28,500")]
    [InlineData("The garrison of Peru has 285,000 soldiers.", "a digit repeated", "28,500")]
    [InlineData("The garrison of Peru has 288,500 soldiers.", "a digit is repeated or one too many", "28,500")]
    [InlineData("The population of Chile was 1.96 million people in 2020.", "the point is shifted", "19.6 million")]
    [InlineData("The Marle is 51.2 km long.", "the point is shifted", "512")]
    [InlineData("The Marle Club has 86 members.", "perhaps mistyped: two digits have changed places", "68")]
    [InlineData("The Marle Club has 74 members.", null, "68")]
    // Thousand, million, billion.
    [InlineData("The garrison of Peru has 28.5 million soldiers.", "a thousand times too large", "28,500")]
    [InlineData("The population of Chile was 19.6 billion people in 2020.", "a thousand times too large", "19.6 million")]
    [InlineData("The population of Chile was 19.6 thousand people in 2020.", "a thousand times too small", "19.6 million")]
    [InlineData("The GDP of Bolivia was 40.9 million dollars in 2020.", "a thousand times too small", "40.9 billion")]
    [InlineData("The GDP of Bolivia was 40.9 trillion dollars in 2020.", "a thousand times too large", "40.9 billion")]
    // The unit.
    [InlineData("The Marle is 512 miles long.", "the number is right in kilometres: the wrong unit", "512 kilometres")]
    [InlineData("Chile exported 15.5 million kilograms of coal in 2014.", "the number is right in tonnes: the wrong unit", "15.5 million tonnes")]
    [InlineData("In Chile the key rate rose by 5 percent in 2022.", "percent are not percentage points", "5 percentage points")]
    // The sign.
    [InlineData("The mean temperature of Vostok is 55.2 degrees Celsius.", "the sign is the other way round", "-55.2")]
    // The subject and the period.
    [InlineData("The Marle is 734 km long.", "734 is the figure of Orle: the wrong subject", "512")]
    [InlineData("The population of Chile was 11.9 million people in 2020.", "11.9 million is the figure of Bolivia (2020): the wrong subject", "19.6 million")]
    [InlineData("Chile exported 22.5 million tonnes of coal in 2014.", "close to the figure of 2016", "15.5 million")]
    [InlineData("Spain had 51,014,947 inhabitants in 2014.", "the figure of 2015: the wrong period", "50,746,659")]
    [InlineData("Spain had 50,476,659 inhabitants in 2014.", "two digits have changed places", "50,746,659")]
    [InlineData("The Marle is 200 miles long.", null, "318")]
    // The date.
    [InlineData("The Orle bridge was opened on 14 June 1923.", "probably the wrong year", "14 June 1932")]
    [InlineData("The Orle bridge was opened on June 14, 1923.", "probably the wrong year", "June 14, 1932")]
    [InlineData("The Orle bridge was opened on Jul. 14, 1932.", "probably the wrong month", "Jun. 14, 1932")]
    [InlineData("The Orle bridge was opened in July 1932.", null, "June 1932")]
    [InlineData("The Orle bridge was opened in 1923.", null, "1932")]
    // Nothing of the kind.
    [InlineData("The Marle is 600 km long.", null, "512")]
    public void A_contradicted_figure_is_diagnosed(string text, string? explanation, string? correction)
    {
        var verdict = CheckedText.Check(Claims, text).Verdicts.First(verdict => verdict.Claim.Mention is not null);
        Assert.Equal(VerdictKind.Contradicted, verdict.Kind);
        Assert.Equal(correction, verdict.Diagnosis!.Correction);
        Assert.Equal(explanation is null, verdict.Diagnosis.Explanation is null);
        Assert.Contains(explanation ?? "", verdict.Diagnosis.Explanation ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_unit_is_replaced_with_its_number()
    {
        var finding = Assert.Single(CheckedText.Check(Claims, "The Marle is 512 miles long.").Findings, finding => finding.Rule.Id == "FC301");
        Assert.Equal("512 miles".Length, finding.Span.Length);
    }

    [Theory]
    [InlineData("In Chile the key rate rose by 5 percentage points in 2022.", VerdictKind.Supported)]
    [InlineData("In Chile the key rate rose by 40 percent in 2022.", VerdictKind.Unsupported)]
    public void Percent_and_points_are_told_apart(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(Claims, text).Kind);
}
