using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class WiderListTests
{
    private const string Claims =
        """
        claims:
          - id: test/rank
            statement: Marle Motors was the fourth-largest maker of electric cars in Laputa in 2024.
            subject: Marle Motors
            property: [largest maker of electric cars, largest electric carmaker]
            value: 4th
            period: 2024
        """;

    [Theory]
    [InlineData("Marle Motors was the third-largest electric carmaker in Laputa in 2024.", VerdictKind.Contradicted)]
    [InlineData("Marle Motors was the third-largest maker of electric cars in Laputa in 2024.", VerdictKind.Contradicted)]
    [InlineData("Marle Motors was the fourth-largest electric carmaker in Laputa in 2024.", VerdictKind.Supported)]
    [InlineData("Marle Motors was the 12th-largest carmaker in Laputa in 2024.", VerdictKind.Unsupported)]
    [InlineData("Marle Motors was the fourth-largest carmaker in Laputa in 2024.", VerdictKind.Unsupported)]
    public void A_rank_in_a_wider_list_is_another_rank(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts[0].Kind);
}
