using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>Two digits in the other order are a slip where the figure counts all that a body has: right before its name, or as its own and more than on record.</summary>
public sealed class CountOfAllTests
{
    private const string Claims =
        """
        claims:
          - id: test/council
            statement: Norvik city council has 64 seats.
            subject: [Norvik city council, Norvik council]
            property: [seats, members]
            value: 64
            unit: seats
            period: 2010/..
          - id: test/tower
            statement: The Corvane Tower has 83 storeys.
            subject: Corvane Tower
            property: [storeys, floors]
            value: 83
            unit: storeys
            period: always
          - id: test/union
            statement: The Marle Union has 27 members.
            subject: [Marle Union, Marle]
            property: [members, member states]
            value: 27
            unit: members
            period: 2013/..
        """;

    private static readonly DateOnly Published = new(2024, 6, 1);

    [Theory]
    [InlineData("The 46-seat Norvik city council met.")]
    [InlineData("The budget passed the 46-seat Norvik council.")]
    [InlineData("The 46-member Norvik council approved the plan.")]
    [InlineData("The 38-floor Corvane Tower was evacuated.")]
    [InlineData("Marle's 72 members agreed on a budget.")]
    [InlineData("The Marle Union's 72 member states agreed on a budget.")]
    public void A_count_of_all_with_its_two_digits_in_the_other_order_is_contradicted(string text) =>
        Assert.Equal(VerdictKind.Contradicted, CheckedText.Verdict(Claims, text, Published).Kind);

    [Theory]
    [InlineData("The 64-seat Norvik council met.")]
    [InlineData("The 46-seat Norvik council would be the smallest of all.")]
    [InlineData("The 46-seat Norvik council of 1920 was dissolved.")]
    [InlineData("The then 46-seat Norvik council bought the harbour.")]
    [InlineData("The 46-seat Norvik council chamber was repainted.")]
    [InlineData("The proposed 46-seat Norvik council would cost less.")]
    [InlineData("The Norvik council's 46 members agreed.")]
    [InlineData("Marle's 72 members of parliament voted.")]
    [InlineData("Marle's 72 board members resigned.")]
    [InlineData("The 72-member Marle Union delegation arrived.")]
    [InlineData("The 72 Marle members called for talks.")]
    [InlineData("The 38-storey twin of the Corvane Tower opened.")]
    [InlineData("The Corvane Tower's 38 office floors are let.")]
    public void A_part_another_time_and_another_body_are_left_alone(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
