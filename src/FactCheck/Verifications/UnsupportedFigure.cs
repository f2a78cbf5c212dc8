using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

public sealed class UnsupportedFigure : VerificationRule
{
    public override string Id => "FC307";

    public override string Name => "unsupported-figure";

    public override Severity Severity => Severity.Advice;

    public override string Summary => "A figure of which nothing is on record.";

    public override string Explanation =>
        """
        Not the same as false: the database has no claim about it. The figure needs a source, or the database a claim. Where another value of what may be the same thing is on record, `doubtful-figure` names it.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("Northland has [[412]] lighthouses.", "Northland has lighthouses."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The garrison of Northland has 28,500 soldiers."];

    public override string ExampleClaims => InventedCountries.Garrison;

    public override bool Applies(Verdict verdict) =>
        verdict is { Kind: VerdictKind.Unsupported, IsNotSurelyOnRecord: false, Claim.Kind: ClaimKind.Figure };
}
