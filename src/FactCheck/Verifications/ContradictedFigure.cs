using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

public sealed class ContradictedFigure : VerificationRule
{
    public override string Id => "FC301";

    public override string Name => "contradicted-figure";

    public override Severity Severity => Severity.Error;

    public override string Summary => "A figure that the evidence on record contradicts.";

    public override string Explanation =>
        """
        The claims database holds another value for the same subject, property, unit and period, and neither the rounding of the digits written, nor the hedge, nor the tolerance of the curated claim bridges the difference.

        A figure is left alone when any of the four is not sure to agree: it is then reported as unsupported, with what is on record beside it. A slip of the fingers has its own rule, `mistyped-figure`.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("In 2014 Southmark imported [[19.9 million]] tonnes of coal.", "In 2014 Southmark imported 15.5 million tonnes of coal."),
    ];

    public override ImmutableArray<string> LeftAlone => ["In 2014 Southmark exported 19.9 million tonnes of coal.", "In 2014 Southmark imported some 15 million tonnes of coal."];

    public override string ExampleClaims => InventedCountries.CoalImports;

    public override bool Applies(Verdict verdict) =>
        verdict.Kind == VerdictKind.Contradicted && verdict.IsOfFigure && verdict.Diagnosis is not { IsMistyped: true };
}
