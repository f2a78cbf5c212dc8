using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class OtherScopeTests
{
    private const string Claims =
        """
        claims:
          - id: test/turnout
            statement: 63.4 % of voters took part in the harbour referendum.
            subject: harbour referendum
            property: [turnout, took part]
            value: 63.4
            unit: "%"
            tolerance: ± 0.2 points
            period: always
          - id: test/area
            statement: Marle covers 84,300 square kilometres.
            subject: Marle
            property: [area, covers]
            value: 84,300
            unit: square kilometres
            tolerance: 1%
            period: always
          - id: test/flood
            statement: The flood of Norden killed 1,212 people, without the nine divers.
            subject: flood of Norden
            property: [killed, deaths]
            value: 1,212
            unit: people
            tolerance: exact
            period: always
        """;

    [Theory]
    [InlineData("With the islanders counted, turnout in the harbour referendum was 61.8 percent.")]
    [InlineData("With emigrants left out, turnout in the harbour referendum came to 65.1 percent.")]
    [InlineData("Turnout in the harbour referendum was 61.8 percent with the islanders included.")]
    [InlineData("Turnout in the harbour referendum was 61.8 percent, not counting Westerly.")]
    [InlineData("Turnout in the harbour referendum was 61.8 percent, leaving out the islanders.")]
    [InlineData("Turnout in the harbour referendum, minus Westerly, was 61.8 percent.")]
    [InlineData("Turnout in the harbour referendum, Westerly included, was 61.8 percent.")]
    [InlineData("Once the islanders are counted, turnout in the harbour referendum was 61.8 percent.")]
    [InlineData("Of the over-65s, 71.2 percent took part in the harbour referendum.")]
    [InlineData("Among the under-25s, 41.5 percent took part in the harbour referendum.")]
    [InlineData("The harbour referendum had a turnout of 58.1 percent at that hour.")]
    [InlineData("With its lagoons added, Marle covers 84,900 square kilometres.")]
    public void A_figure_with_something_added_or_left_out_is_neither_contradicted_nor_confirmed(string text) =>
        Assert.All(CheckedText.Check(Claims, text).Verdicts, verdict => Assert.True(verdict.Kind is VerdictKind.Unsupported or VerdictKind.NotCheckable));

    [Theory]
    [InlineData("With all votes counted, turnout in the harbour referendum was 36.4 percent.", VerdictKind.Contradicted)]
    [InlineData("With every ward counted, turnout in the harbour referendum was 36.4 percent.", VerdictKind.Contradicted)]
    [InlineData("With every ward counted, turnout in the harbour referendum was 63.4 percent.", VerdictKind.Supported)]
    [InlineData("The flood of Norden killed 1,212 people, not counting the divers.", VerdictKind.Supported)]
    public void What_is_counted_in_full_or_left_out_on_record_too_changes_nothing(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Verdict(Claims, text).Kind);
}
