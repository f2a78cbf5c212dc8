using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class ForeseenFigureTests
{
    private const string Claims =
        """
        claims:
          - id: test/output
            statement: Brill Mills produced 437,000 tonnes of copper in 2024.
            subject: Brill Mills
            property: [copper output, copper, produced]
            value: 437,000
            unit: tonnes
            period: 2024
          - id: test/price
            statement: The takeover of Tarn Ferries cost 1.85 billion dollars.
            subject: [Tarn Ferries, takeover of Tarn Ferries]
            property: [takeover price, bought for, price]
            value: 1.85 billion
            unit: USD
          - id: test/ratio
            statement: Norwood had a core capital ratio of 14.3 percent in 2024.
            subject: Norwood
            property: [core capital ratio]
            value: 14.3
            unit: "%"
            period: 2024
          - id: test/age
            statement: The president of Laputa must be at least 35 years old.
            subject: [president of Laputa, Laputa]
            property: [age, years old, president]
            value: 35
            unit: years
            period: always
        """;

    private static readonly DateOnly Today = new(2025, 6, 1);

    [Theory]
    [InlineData("Brill Mills's guidance for 2024 was copper output of 437,000 tonnes.")]
    [InlineData("Brill Mills expects copper output of 437,000 tonnes in 2024.")]
    [InlineData("Tarn Ferries was to be bought for $1.85 billion.")]
    [InlineData("Tarn Ferries was bought for $1.85 billion at first.")]
    [InlineData("The price of the takeover of Tarn Ferries was first put at $1.85 billion.")]
    [InlineData("Norwood's core capital ratio has to be at least 11.2 percent.")]
    public void What_is_foreseen_planned_or_asked_for_is_not_confirmed_by_what_came(string text) =>
        Assert.All(CheckedText.Check(Claims, text, Today).Verdicts, verdict => Assert.Equal(VerdictKind.Unsupported, verdict.Kind));

    [Theory]
    [InlineData("As expected, Brill Mills produced 437,000 tonnes of copper in 2024.")]
    [InlineData("Brill Mills produced more than planned, 437,000 tonnes of copper, in 2024.")]
    [InlineData("Brill Mills produced 437,000 tonnes of copper in 2024, below its guidance.")]
    [InlineData("Tarn Ferries was bought for $1.85 billion.")]
    [InlineData("The president of Laputa must be 35 years old.")]
    public void What_came_is_whatever_was_expected_and_a_rule_is_a_rule(string text) =>
        Assert.Equal(VerdictKind.Supported, CheckedText.Check(Claims, text, Today).Verdicts[0].Kind);
}
