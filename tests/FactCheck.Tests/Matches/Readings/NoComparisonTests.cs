using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Readings;

/// <summary>Words that compare, and do not where they are part of a name or a property: "known as", "half-life".</summary>
public sealed class NoComparisonTests
{
    private const string Claims =
        """
        claims:
          - id: test/trial
            statement: The LANTERN study enrolled 3,248 patients.
            subject: LANTERN
            property: [patients, enrolled]
            value: 3,248
            unit: patients
            period: always
          - id: test/half-life
            statement: The half-life of orvadin is 11 hours.
            subject: orvadin
            property: [half-life]
            value: 11
            unit: hours
            period: always
        """;

    [Theory]
    [InlineData("The study, known as LANTERN, enrolled 3,248 patients.", VerdictKind.Supported)]
    [InlineData("The study, known as LANTERN, enrolled 3,284 patients.", VerdictKind.Contradicted)]
    [InlineData("The study, as large as LANTERN, enrolled 3,284 patients.", VerdictKind.Unsupported)]
    [InlineData("The half-life of orvadin is 11 hours.", VerdictKind.Supported)]
    [InlineData("Orvadin has a half-life of 11 minutes.", VerdictKind.Contradicted)]
    [InlineData("Half the half-life of the tablet is what orvadin has, 14 minutes.", VerdictKind.Unsupported)]
    public void A_name_and_a_property_are_not_compared(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(Claims, text).Kind);
}
