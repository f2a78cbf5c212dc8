using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

public sealed class ContradictedDate : VerificationRule
{
    public override string Id => "FC303";

    public override string Name => "contradicted-date";

    public override Severity Severity => Severity.Error;

    public override string Summary => "A date that the evidence on record contradicts.";

    public override string Explanation =>
        """
        The database dates the same event otherwise. A date is as precise as it is written: "in 1961" agrees with 11 July 1961. A day that is right in another time zone is right. Dates far from the one on record are taken to speak of another event and are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The Treaty of Ostwick was signed in [[1963]].", "The Treaty of Ostwick was signed in 1961."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The Treaty of Ostwick was signed on 11 July 1961."];

    public override string ExampleClaims =>
        """
        claims:
          - id: example/treaty-signed
            statement: The Treaty of Ostwick was signed on 11 July 1961.
            subject: Treaty of Ostwick
            property: [signed, signing]
            date: 1961-07-11
            evidence:
              - {title: Treaty series, publisher: Ostwick Archive, url: "https://example.org/treaty", published: 1961-07-14}
        """;

    public override bool Applies(Verdict verdict) =>
        verdict.Kind == VerdictKind.Contradicted && verdict.IsOfDate;
}
