using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>A second figure with its own year, set against the first.</summary>
public sealed class SetAgainstTests
{
    private const string Claims =
        """
        claims:
          - id: test/fires
            statement: Tavria had 417 forest fires in 2024.
            subject: Tavria
            property: [forest fires]
            series:
              2004: 1,038
              2024: 417
            unit: fires
        """;

    [Theory]
    [InlineData("Tavria had 417 forest fires in 2024, against 1,308 in 2004.", VerdictKind.Contradicted)]
    [InlineData("Tavria had 417 forest fires in 2024, compared with 1,308 in 2004.", VerdictKind.Contradicted)]
    [InlineData("Tavria had 417 forest fires in 2024, against 1,038 in 2004.", VerdictKind.Supported)]
    [InlineData("Tavria had 417 forest fires in 2024, against 1,308 in Marle in 2004.", VerdictKind.Unsupported)]
    [InlineData("Tavria had 417 forest fires in 2024, against a forecast of 1,308 in 2004.", VerdictKind.Unsupported)]
    public void The_second_figure_is_compared_with_its_own_year(string text, VerdictKind kind) =>
        Assert.Equal([VerdictKind.Supported, kind], CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts.Where(verdict => verdict.Claim.Mention is { Figure.Value: not FactCheck.Mentions.MentionValue.Temporal }).Select(verdict => verdict.Kind));
}
