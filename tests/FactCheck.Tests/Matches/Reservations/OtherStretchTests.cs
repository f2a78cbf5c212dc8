using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class OtherStretchTests
{
    private const string Claims =
        """
        claims:
          - id: test/glacier
            statement: The Ulvar Glacier lost 31.4 percent of its area between 1980 and 2015.
            subject: Ulvar Glacier
            property: [lost, area lost]
            value: 31.4
            unit: "%"
            period: 1980/2015
          - id: test/dike
            statement: The Ulvar dike sank by 2.6 millimetres a year from 1990 to 2020.
            subject: Ulvar dike
            property: [sank, subsidence]
            value: 2.6
            unit: millimetres per year
            period: 1990/2020
          - id: test/club
            statement: The Ulvar Club had 14 members from 1990 to 2010.
            subject: Ulvar Club
            property: [members]
            value: 14
            unit: members
            tolerance: exact
            period: 1990/2010
        """;

    [Theory]
    [InlineData("Between 1980 and 1995, the Ulvar Glacier lost 9.2 percent of its area.")]
    [InlineData("The Ulvar Glacier lost 18.8 percent of its area by 2000.")]
    [InlineData("The Ulvar Glacier lost 12.7 percent of its area between 2000 and 2015.")]
    [InlineData("The Ulvar Glacier lost 31.4 percent of its area between 1980 and 2000.")]
    [InlineData("The subsidence of the Ulvar dike was 4.9 millimetres a year from 2010 to 2020.")]
    public void Another_stretch_of_years_is_neither_confirmed_nor_contradicted(string text) => Assert.All(KindsOf(text), kind => Assert.Equal(VerdictKind.Unsupported, kind));

    [Theory]
    [InlineData("Between 1980 and 2015, the Ulvar Glacier lost 34.1 percent of its area.")]
    [InlineData("The subsidence of the Ulvar dike was 6.2 millimetres a year from 1990 to 2020.")]
    [InlineData("In 2003 the Ulvar Club had 17 members.")]
    public void The_same_stretch_and_a_state_within_it_are_compared(string text) => Assert.Contains(VerdictKind.Contradicted, KindsOf(text));

    [Fact]
    public void The_same_stretch_is_confirmed() =>
        Assert.Contains(VerdictKind.Supported, KindsOf("From 1980 to 2015 the Ulvar Glacier lost 31.4 percent of its area."));

    private static IEnumerable<VerdictKind> KindsOf(string text) => CheckedText.Check(Claims, text, new DateOnly(2025, 7, 20)).Verdicts.Select(verdict => verdict.Kind);
}
