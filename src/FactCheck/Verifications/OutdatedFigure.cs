using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

public sealed class OutdatedFigure : VerificationRule
{
    public override string Id => "FC305";

    public override string Name => "outdated-figure";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "A figure that was right for another period than the one the article speaks of.";

    public override string Explanation =>
        """
        The value stands in the database, for an earlier or later period. Either the figure or the period in the sentence should change.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("In 2019 Southmark imported [[22.48 million]] tonnes of coal.", "In 2016 Southmark imported 22.48 million tonnes of coal."),
    ];

    public override ImmutableArray<string> LeftAlone => ["In 2016 Southmark imported 22.5 million tonnes of coal."];

    public override string ExampleClaims => InventedCountries.CoalImports;

    public override bool Applies(Verdict verdict) =>
        verdict.Kind == VerdictKind.Outdated;
}
