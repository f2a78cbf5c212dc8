using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Stances;

/// <summary>Who counted, and by what yardstick.</summary>
public sealed class OwnCountTests
{
    [Theory]
    [InlineData("By its own count, the Marle Museum had 1.6 million visitors in 2023.")]
    [InlineData("The Marle Museum had 1.6 million visitors in 2023 by its own count.")]
    [InlineData("The Marle Museum, according to the city's own estimate, had 1.6 million visitors in 2023.")]
    [InlineData("The Marle Museum itself counted 1.6 million visitors in 2023.")]
    [InlineData("By the ministry's own reckoning, Tavria hosted 310,000 refugees in 2023.")]
    [InlineData("By the league's definition, Tavria had 198,000 unemployed people in 2023.")]
    [InlineData("On the harmonised measure, inflation in Tavria was 6.6 percent in 2023.")]
    public void Another_count_or_yardstick_is_not_contradicted(string text) =>
        Assert.DoesNotContain(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));

    [Theory]
    [InlineData("The Marle Museum had 1.6 million visitors in 2023.")]
    [InlineData("The Marle Museum had 1.43 million visitors in 2023 by its own count.")]
    [InlineData("Tavria hosted 310,000 refugees in 2023.")]
    public void Without_one_or_with_a_slip_the_figure_is(string text) =>
        Assert.Contains(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));
}
