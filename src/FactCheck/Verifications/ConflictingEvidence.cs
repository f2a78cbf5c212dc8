using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

public sealed class ConflictingEvidence : VerificationRule
{
    public override string Id => "FC306";

    public override string Name => "conflicting-evidence";

    public override Severity Severity => Severity.Advice;

    public override string Summary => "A figure on which the evidence disagrees with itself.";

    public override string Explanation =>
        """
        Some sources on record support the figure and others do not, often because they count differently. The figure is not wrong; the sentence should say whose it is.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("In 2014 Southmark had [[70]] % of Northland's trade.", "In 2014 Southmark had 90 % of Northland's trade."),
    ];

    public override ImmutableArray<string> LeftAlone => ["In 2014 Southmark had 90.1 % of Northland's trade."];

    public override string ExampleClaims =>
        """
        claims:
          - id: example/trade-share
            statement: Southmark accounts for 90.1 % of Northland's trade.
            subject: Northland
            property: [Southmark's share of trade, trade with Southmark]
            value: 90.1
            unit: percent
            tolerance: 1 point
            period: 2014
            disputed-by:
              - value: 70
                unit: percent
                note: counts another total
                evidence: [{title: Trade review, publisher: Review Institute, url: "https://example.org/review", published: 2016-03-01}]
            evidence:
              - {title: Trade yearbook, publisher: Yearbook Office, url: "https://example.org/yearbook", published: 2015-06-16}
        """;

    public override bool Applies(Verdict verdict) =>
        verdict.Kind == VerdictKind.Conflicting;
}
