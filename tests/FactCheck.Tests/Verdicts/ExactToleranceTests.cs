using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>A value on record that is exact: rounding its digits does not make another figure right.</summary>
public sealed class ExactToleranceTests
{
    [Theory]
    [InlineData("The Bank of Tavria has an inflation target of 2.5 percent.", VerdictKind.Supported)]
    [InlineData("The Bank of Tavria has an inflation target of 2 percent.", VerdictKind.Contradicted)]
    [InlineData("The Bank of Tavria has an inflation target of 3 percent.", VerdictKind.Contradicted)]
    public void Only_the_value_itself_agrees(string text, VerdictKind expected) =>
        Assert.Contains(expected, TavrianClaims.KindsOf(text));

    [Theory]
    [InlineData("The ring of Lutz is 26,659 metres long.", VerdictKind.Supported)]
    [InlineData("The ring of Lutz is about 27 kilometres long.", VerdictKind.Supported)]
    [InlineData("The ring of Lutz is 27 kilometres long.", VerdictKind.Unsupported)]
    [InlineData("The ring of Lutz is 26,695 metres long.", VerdictKind.Contradicted)]
    public void What_may_be_rounded_is_left_open(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(
        """
        claims:
          - id: test/ring
            statement: The ring of Lutz is 26,659 metres long.
            subject: ring of Lutz
            property: [length, long]
            value: 26,659
            unit: metres
            tolerance: exact
            period: always
        """,
        text).Kind);
}
