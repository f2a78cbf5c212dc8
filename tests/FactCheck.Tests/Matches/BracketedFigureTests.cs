using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches;

/// <summary>Whose figure it is that stands in a bracket behind a name.</summary>
public sealed class BracketedFigureTests
{
    private const string Claims =
        """
        claims:
          - id: test/league
            statement: The Harbour League has 24 members.
            subject: Harbour League
            property: [members]
            value: 24
            unit: members
            tolerance: exact
            period: 2010/..
          - id: test/needle
            statement: The Amberg Needle is 628 metres high.
            subject: Amberg Needle
            property: [height, high, tall]
            value: 628
            unit: metres
            period: 2008/..
        """;

    [Theory]
    [InlineData("The Harbour League (24 members) is older than the River League (24).", 1)]
    [InlineData("Harbour League (31 members), River League (24), Lake Union (193).", 0)]
    [InlineData("The Harbour League has many members, the River League (24 members) has few.", 0)]
    [InlineData("The Harbour League (24 members) met in Marle.", 1)]
    [InlineData("The height of the Amberg Needle in Marle (628 metres) is no record.", 1)]
    public void A_figure_in_a_bracket_is_that_of_the_name_before_it(string text, int confirmed) =>
        Assert.Equal(confirmed, CheckedText.Check(Claims, text, new DateOnly(2024, 5, 3)).Verdicts.Count(verdict => verdict.Kind == VerdictKind.Supported));
}
