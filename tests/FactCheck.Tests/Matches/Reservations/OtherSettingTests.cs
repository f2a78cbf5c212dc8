using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class OtherSettingTests
{
    private const string Claims =
        """
        claims:
          - id: test/term
            statement: Tavrian senators serve seven years.
            subject: Tavrian senators
            property: [serve, term]
            value: 7
            unit: years
            tolerance: exact
            period: 1998/..
          - id: test/court
            statement: The Tavrian court has 16 judges.
            subject: Tavrian court
            property: [judges]
            value: 16
            unit: judges
            tolerance: exact
            period: 2003/..
          - id: test/vote
            statement: In the harbour vote of 2009, 54.2 percent of Tavrians voted Yes.
            subject: [Tavrians, harbour vote]
            property: [voted Yes]
            value: 54.2
            unit: "%"
            period: 2009
          - id: test/minister
            statement: Anna Holt has been prime minister of Tavria since 2020.
            subject: [prime minister of Tavria, Tavrian prime minister]
            property: [is, prime minister, office holder]
            value: Anna Holt
            period: 2020/..
            rivals: [Bertil Krag]
          - id: test/capital
            statement: Port Ansel is the capital of Tavria.
            subject: [Tavria, capital of Tavria]
            property: [capital]
            value: Port Ansel
            period: always
            rivals: [Ostwick]
        """;

    [Theory]
    [InlineData("Formerly, Tavrian senators served four years.")]
    [InlineData("Initially, Tavrian senators served four years.")]
    [InlineData("Once, Tavrian senators served four years.")]
    [InlineData("Until the reform, Tavrian senators served four years.")]
    [InlineData("It is no longer so that Tavrian senators serve four years.")]
    [InlineData("The Tavrian court has 12 judges until the new law.")]
    [InlineData("The Tavrian court usually has 12 judges.")]
    [InlineData("By then, the Tavrian court has 12 judges.")]
    [InlineData("Abroad, 70 percent of Tavrians voted Yes in the harbour vote of 2009.")]
    [InlineData("Locally, 70 percent of Tavrians voted Yes in the harbour vote of 2009.")]
    public void What_was_before_or_elsewhere_is_not_contradicted(string text) => Assert.DoesNotContain(VerdictKind.Contradicted, KindsOf(text));

    [Theory]
    [InlineData("The prime minister of Tavria was Bertil Krag then.")]
    [InlineData("Bertil Krag was then prime minister of Tavria.")]
    [InlineData("Bertil Krag, who was prime minister of Tavria, opened it.")]
    [InlineData("Ostwick was the capital of Tavria until 1871.")]
    [InlineData("In 1850, Ostwick was the capital of Tavria.")]
    [InlineData("From 1790 to 1871, Ostwick was the capital of Tavria.")]
    [InlineData("Ostwick was the capital of Tavria for 80 years.")]
    [InlineData("Ostwick had been the capital of Tavria.")]
    [InlineData("Ostwick became the capital of Tavria in 1790.")]
    [InlineData("Ostwick remained the capital of Tavria until 1871.")]
    public void Who_or_what_was_something_does_not_contradict_who_or_what_is(string text) => Assert.DoesNotContain(VerdictKind.Contradicted, KindsOf(text));

    [Theory]
    [InlineData("Tavrian senators serve four years.")]
    [InlineData("The Tavrian court has 12 judges.")]
    [InlineData("70 percent of Tavrians voted Yes in the harbour vote of 2009.")]
    [InlineData("Bertil Krag is the prime minister of Tavria.")]
    [InlineData("In 2023 Bertil Krag was prime minister of Tavria.")]
    [InlineData("Ostwick is the capital of Tavria.")]
    [InlineData("The capital of Tavria is Ostwick.")]
    public void What_is_said_to_be_so_is_contradicted(string text) => Assert.Contains(VerdictKind.Contradicted, KindsOf(text));

    private static IEnumerable<VerdictKind> KindsOf(string text) => CheckedText.Check(Claims, text, new DateOnly(2025, 7, 20)).Verdicts.Select(verdict => verdict.Kind);
}
