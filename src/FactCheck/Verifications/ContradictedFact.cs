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

        A sentence is flagged too when it asserts, in the same words, what a published fact-check has rated false. A denial, a question, what somebody else is said to claim, another figure or another name is no such assertion: the fact-check is then shown beside it.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("[[Easterly]] province has the longest border with Northland.", "Westerly province has the longest border with Northland."),
        new("[[The border wall of Northland can be seen from the Moon.]]", "The border wall of Northland cannot be seen from the Moon."),
    ];

    public override ImmutableArray<string> LeftAlone => ["Easterly province has a long border with Northland.", "It is a myth that the border wall of Northland can be seen from the Moon."];

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
          - id: example/wall-from-the-moon
            statement: The border wall of Northland can be seen from the Moon.
            rating: false
            evidence:
              - {title: Seen from the Moon, publisher: Fact Office, url: "https://example.org/moon", published: 2020-07-20}
        """;

    public override bool Applies(Verdict verdict) =>
        verdict.Kind == VerdictKind.Contradicted && verdict.Claim.Kind == ClaimKind.Fact;
}
