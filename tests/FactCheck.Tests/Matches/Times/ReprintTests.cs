using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Times;

/// <summary>A line that tells when a text first appeared.</summary>
public sealed class ReprintTests
{
    [Theory]
    [InlineData("First published in 1998.\n\nThe Tavrian court has 13 judges.")]
    [InlineData("The Tavrian court has 13 judges.\n\nThis article first appeared in May 1998.")]
    public void What_an_old_text_says_is_not_contradicted(string text) =>
        Assert.DoesNotContain(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));

    [Theory]
    [InlineData("First published in 2023.\n\nThe Tavrian court has 13 judges.")]
    [InlineData("The guide was first published in 1998.\n\nThe Tavrian court has 13 judges.")]
    [InlineData("First published in 1998, the guide sells well. The Tavrian court has 13 judges.")]
    public void A_recent_text_and_another_one_that_is_old_change_nothing(string text) =>
        Assert.Contains(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));
}
