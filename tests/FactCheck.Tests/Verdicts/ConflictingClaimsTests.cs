using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class ConflictingClaimsTests
{
    private const string Claims = """
        claims:
          - {id: lagado/census, statement: Lagado is a town by the census., subject: Lagado, property: population, value: "5,120", unit: people, period: 2018, evidence: [{title: t, publisher: p, url: "http://example.org/", retrieved: 2026-01-01}]}
          - {id: lagado/register, statement: Lagado is a town by its register., subject: Lagado, property: population, value: "6,870", unit: people, period: 2018, evidence: [{title: t, publisher: p, url: "http://example.org/", retrieved: 2026-01-01}]}
        """;

    [Fact]
    public void Of_two_claims_that_conflict_the_message_says_which_and_why()
    {
        var found = CheckedText.Check(Claims, "Lagado had a population of 5,120 people in 2018.");
        Assert.Contains(found.Verdicts, verdict => verdict.Kind == VerdictKind.Conflicting);
        var message = Assert.Single(found.Findings, finding => finding.Rule.Id == "FC306").Message;
        Assert.Contains("lagado/census has 5,120 people (2018), and lagado/register has 6,870 people (2018)", message, StringComparison.Ordinal);
        Assert.DoesNotContain("the same figure", message, StringComparison.Ordinal);
    }
}
