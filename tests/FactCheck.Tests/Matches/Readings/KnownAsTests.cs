using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Readings;

/// <summary>"As" before a name: what it is called, and what it is compared with.</summary>
public sealed class KnownAsTests
{
    private const string Claims =
        """
        claims:
          - id: test/trial
            statement: The LANTERN trial enrolled 3,248 patients.
            subject: LANTERN
            property: [patients, enrolled]
            value: 3,248
            unit: patients
            period: always
        """;

    [Theory]
    [InlineData("The study, known as LANTERN, enrolled 3,248 patients.", VerdictKind.Supported)]
    [InlineData("The study, known as LANTERN, enrolled 3,284 patients.", VerdictKind.Contradicted)]
    [InlineData("The study, as large as LANTERN, enrolled 3,284 patients.", VerdictKind.Unsupported)]
    public void What_something_is_known_as_is_its_name(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(Claims, text).Kind);
}
