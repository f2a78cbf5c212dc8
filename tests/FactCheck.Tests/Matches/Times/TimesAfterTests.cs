using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Times;

/// <summary>A time that is counted from an event.</summary>
public sealed class TimesAfterTests
{
    [Theory]
    [InlineData("A month after the Pellow earthquake 64,000 people were still homeless.")]
    [InlineData("Two weeks after the Pellow earthquake 64,000 people were homeless.")]
    [InlineData("Within a week of the Pellow earthquake 64,000 people were homeless.")]
    public void A_figure_of_some_time_after_it_is_not_contradicted(string text) =>
        Assert.DoesNotContain(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));

    [Theory]
    [InlineData("The Pellow earthquake left 64,000 people homeless.")]
    [InlineData("A month after the Pellow earthquake 162,000 people were homeless.")]
    public void One_of_the_event_itself_and_a_slip_are(string text) =>
        Assert.Contains(VerdictKind.Contradicted, TavrianClaims.KindsOf(text));
}
