using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches;

/// <summary>What speaks of the same thing and what does not: each text states a figure that would be wrong of the curated claim.</summary>
public sealed class ClaimMatcherTests
{
    private const string Population =
        """
        claims:
          - id: test/population
            statement: South Korea has 51.8 million inhabitants.
            subject: [South Korea]
            property: [population, inhabitants]
            value: 51.8 million
            unit: inhabitants
            not-about: [Seoul]
        """;

    private const string Product =
        """
        claims:
          - id: test/gdp
            statement: The GDP of Peru is 240 tonnes.
            subject: Peru
            property: [GDP, gross domestic product]
            value: 240
            unit: tonne
        """;

    private const string Unemployment =
        """
        claims:
          - id: test/unemployment
            statement: Unemployment in Norway is 3.5 %.
            subject: Norway
            property: [unemployment, unemployment rate]
            value: 3.5
            unit: percent
        """;

    [Fact]
    public void A_year_in_the_name_of_the_subject_says_nothing_of_it()
    {
        const string treaty =
            """
            claims:
              - id: test/treaty
                statement: The 1961 treaty was signed on 11 July 1961.
                subject: [1961 treaty]
                property: [signed, was signed]
                date: 1961-07-11
            """;
        Assert.Equal(VerdictKind.Unsupported, CheckedText.Verdict(treaty, "The 1961 treaty was signed by the king.").Kind);
    }

    [Theory]
    [InlineData("South Korea has a population of 25 million inhabitants.")]
    [InlineData("The population of South Korea is 25 million.")]
    public void The_same_subject_property_and_unit_match(string text) =>
        Assert.Equal(VerdictKind.Contradicted, CheckedText.Verdict(Population, text).Kind);

    [Theory]
    [InlineData("North Korea has a population of 25 million inhabitants.")]
    [InlineData("The population of North Korea is 25 million.")]
    [InlineData("South Korea exports cars to 25 million inhabitants of Canada.")]
    [InlineData("South Korea has 25 million cars.")]
    [InlineData("South Korea covers 100,210 square kilometres.")]
    [InlineData("The population of Seoul, in South Korea, is 25 million.")]
    public void Another_country_thing_unit_or_part_does_not_match(string text) =>
        Assert.Equal([], CheckedText.Check(Population, text).Verdicts.Where(verdict => verdict.Kind != VerdictKind.Unsupported).Select(verdict => verdict.Claimed));

    [Theory]
    [InlineData("The GDP per capita of Peru is 7 tonnes.")]
    [InlineData("Growth of GDP in Peru came to 7 tonnes.")]
    public void A_qualifier_makes_another_property(string text) => Assert.Equal(VerdictKind.Unsupported, CheckedText.Verdict(Product, text).Kind);

    [Theory]
    [InlineData("Unemployment in Norway fell to 4.5 percent.", VerdictKind.Contradicted)]
    [InlineData("Unemployment in Norway fell by 4.5 percent.", VerdictKind.Unsupported)]
    [InlineData("Unemployment in Norway worries 4.5 percent of its voters.", VerdictKind.Unsupported)]
    public void A_change_and_a_share_of_something_else_are_not_the_level(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Verdict(Unemployment, text).Kind);

    [Fact]
    public void A_subject_named_only_in_the_heading_supports_but_never_contradicts()
    {
        Assert.Contains(CheckedText.Check(Unemployment, "Norway today\n\nUnemployment is 3.5 percent now.").Verdicts, verdict => verdict.Kind == VerdictKind.Supported);
        Assert.DoesNotContain(CheckedText.Check(Unemployment, "Norway today\n\nUnemployment is 4.9 percent now.").Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
    }

    [Fact]
    public void A_rival_country_in_the_clause_forbids_a_contradiction() =>
        Assert.DoesNotContain(
            CheckedText.Check(Unemployment, "Norway does well, but unemployment in Sweden is 8.5 percent.").Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Fact]
    public void A_text_without_full_stops_is_not_matched()
    {
        var text = string.Concat(Enumerable.Repeat("unemployment in Norway is 4.5 percent, ", 400));
        Assert.Equal([(VerdictKind.Unsupported, 0)], CheckedText.Check(Unemployment, text + "so it is.").Verdicts.Select(verdict => (verdict.Kind, verdict.Related.Length)).Distinct());
    }

    [Fact]
    public void What_is_near_but_not_comparable_is_shown_as_related() =>
        Assert.Equal("test/gdp", Assert.Single(CheckedText.Verdict(Product, "The GDP per capita of Peru is 7 tonnes.").Related).Curated.Id);
}
