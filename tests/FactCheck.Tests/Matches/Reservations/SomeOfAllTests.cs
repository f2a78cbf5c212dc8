using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

/// <summary>Words that keep a figure with its digits in another order from being a slip.</summary>
public sealed class SomeOfAllTests
{
    private const string Claims =
        """
        claims:
          - id: test/league
            statement: The Harbour League has 193 members.
            subject: Harbour League
            property: [members, states]
            value: 193
            unit: members
            period: 2010/..
          - id: test/bell
            statement: The Orlen Bell has a weight of 327 tonnes.
            subject: Orlen Bell
            property: weight
            value: 327
            unit: tonnes
            period: always
        """;

    [Theory]
    [InlineData("In the Harbour League 139 states abolished the toll.")]
    [InlineData("Island members made up 139 of the total in the Harbour League.")]
    [InlineData("Small states were 139 of that total in the Harbour League.")]
    [InlineData("The old Orlen Bell had a weight of 372 tonnes.")]
    public void Some_of_all_and_another_of_the_name_are_left_alone(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, new DateOnly(2024, 6, 1)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("Island members made up 193 of the total in the Harbour League.")]
    public void A_part_of_the_total_confirms_nothing(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, new DateOnly(2024, 6, 1)).Verdicts, verdict => verdict.Kind == VerdictKind.Supported);

    [Theory]
    [InlineData("The Harbour League has 139 members.")]
    [InlineData("The Orlen Bell has a weight of 372 tonnes.")]
    public void Plain_slips_are_contradicted(string text) =>
        Assert.Equal(VerdictKind.Contradicted, CheckedText.Verdict(Claims, text, new DateOnly(2024, 6, 1)).Kind);
}
