using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches;

public sealed class ExcludedPhraseTests
{
    private const string Claims =
        """
        claims:
          - id: test/efficacy
            statement: The Marex vaccine was 87.4 percent effective in the phase 3 trial.
            subject: [Marex, Marex vaccine]
            property: [effective, efficacy]
            value: 87.4
            unit: "%"
            not-about: [phase 2, season one, severe disease]
            period: always
        """;

    [Theory]
    [InlineData("In the phase 3 trial, with 2 groups, the Marex vaccine was 87.4 percent effective.", VerdictKind.Supported)]
    [InlineData("In the season, the one vaccine called Marex was 87.4 percent effective.", VerdictKind.Supported)]
    [InlineData("In the phase 2 trial the Marex vaccine was 91.2 percent effective.", VerdictKind.Unsupported)]
    [InlineData("In season one the Marex vaccine was 91.2 percent effective.", VerdictKind.Unsupported)]
    [InlineData("Against disease that was severe the Marex vaccine was 91.2 percent effective.", VerdictKind.Unsupported)]
    public void A_phrase_with_a_number_rules_out_where_it_stands_as_it_is(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts.Single(verdict => verdict.Claimed.Contains('%', StringComparison.Ordinal)).Kind);
}
