using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

public sealed class MistypedFigure : VerificationRule
{
    public override string Id => "FC302";

    public override string Name => "mistyped-figure";

    public override Severity Severity => Severity.Error;

    public override string Summary => "A contradicted figure that differs from the evidence by a slip of the fingers.";

    public override string Explanation =>
        """
        Two digits have changed places, one is missing or doubled, the point is shifted, or thousand stands for million. The suggestion is the figure on record, in the style of the one written.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The garrison of Northland has [[25,800]] soldiers.", "The garrison of Northland has 28,500 soldiers."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The garrison of Northland has over 28,000 soldiers."];

    public override string ExampleClaims => InventedCountries.Garrison;

    public override bool Applies(Verdict verdict) =>
        verdict.Kind == VerdictKind.Contradicted && verdict.IsOfFigure && verdict.Diagnosis is { IsMistyped: true };
}
