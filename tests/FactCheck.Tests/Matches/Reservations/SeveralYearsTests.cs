using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class SeveralYearsTests
{
    private const string Claims =
        """
        claims:
          - id: test/nickel
            statement: Marle exported 3.62 million tonnes of nickel in 2015.
            subject: Marle
            property: [nickel exports, exports of nickel]
            series: {2013: 2.94 million, 2014: 3.18 million, 2015: 3.62 million, 2017/2018: 9.3 million}
            unit: tonnes
            tolerance: 1%
          - id: test/members
            statement: The Harbour League has 9 members.
            subject: Harbour League
            property: members
            series: {2010-05/..: 9}
            unit: members
        """;

    [Theory]
    [InlineData("The nickel exports of Marle were 6.8 million tonnes in 2014 and 2015.")]
    [InlineData("The nickel exports of Marle were 3.62 million tonnes in 2014 and 2015.")]
    [InlineData("The nickel exports of Marle in 2014 and 2015 came to 6.8 million tonnes.")]
    [InlineData("In 2014 and 2015 combined, the nickel exports of Marle were 3.62 million tonnes.")]
    [InlineData("The nickel exports of Marle were 9.74 million tonnes in 2013, 2014 and 2015.")]
    [InlineData("The nickel exports of Marle were 3.18 million tonnes both in 2014 and in 2015.")]
    [InlineData("Between 2013 and 2015 the nickel exports of Marle were 3.62 million tonnes.")]
    [InlineData("From 2013 to 2015 the nickel exports of Marle were 9.74 million tonnes.")]
    public void A_figure_of_several_years_is_not_set_against_that_of_one(string text) =>
        Assert.All(CheckedText.Check(Claims, text).Verdicts, verdict => Assert.Equal(VerdictKind.Unsupported, verdict.Kind));

    [Theory]
    [InlineData("The nickel exports of Marle rose from 3.18 million tonnes in 2014 to 3.62 million tonnes in 2015.", 2)]
    [InlineData("The nickel exports of Marle were 3.18 million tonnes in 2014 and 3.62 million tonnes in 2015.", 2)]
    [InlineData("The nickel exports of Marle were 3.62 million tonnes in 2015.", 1)]
    [InlineData("The nickel exports of Marle were 9.3 million tonnes in 2017 and 2018.", 1)]
    [InlineData("The Harbour League had 9 members in 2010 and 2011.", 1)]
    public void A_figure_with_a_year_of_its_own_and_a_count_that_lasts_are_confirmed(string text, int expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts.Count(verdict => verdict.Kind == VerdictKind.Supported));

    [Theory]
    [InlineData("The nickel exports of Marle were 2.18 million tonnes in 2014 and 3.62 million tonnes in 2015.")]
    [InlineData("The nickel exports of Marle were 6.32 million tonnes in 2015.")]
    public void Beside_another_year_with_its_own_figure_a_wrong_one_is_contradicted(string text) =>
        Assert.Single(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
