using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

public sealed class ContradictedFact : VerificationRule
{
    public override string Id => "FC304";

    public override string Name => "contradicted-fact";

    public override Severity Severity => Severity.Error;

    public override string Summary => "A first, a largest or another fact in words that the evidence on record contradicts.";

    public override string Explanation =>
        """
        Only an answer that the curated claim names as a rival of the right one is flagged: the program does not guess from words it does not know.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("[[Easterly province has the longest border with Northland.]]", "Westerly province has the longest border with Northland."),
    ];

    public override ImmutableArray<string> LeftAlone => ["Easterly province has a long border with Northland."];

    public override string ExampleClaims =>
        """
        claims:
          - id: example/longest-border
            statement: Of the provinces, Westerly has the longest border with Northland.
            subject: [border with Northland, Northland border]
            property: [longest border, largest border]
            value: Westerly
            rivals: [Easterly]
            evidence:
              - {title: Survey of the border, publisher: Survey Office, url: "https://example.org/survey", published: 2019-11-29}
        """;

    public override bool Applies(Verdict verdict) =>
        verdict.Kind == VerdictKind.Contradicted && verdict.Claim.Kind == ClaimKind.Fact;
}
