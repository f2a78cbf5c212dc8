using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

/// <summary>A rule about what a claim says, as the verdict on it has found.</summary>
public abstract class VerificationRule : Rule
{
    /// <summary>A claims file, YAML, against which the examples are checked.</summary>
    public abstract string ExampleClaims { get; }

    /// <summary>Whether this rule has something to say of the verdict.</summary>
    public abstract bool Applies(Verdict verdict);

    /// <summary>The finding that the verdict calls for, or null.</summary>
    public Finding? Check(Verdict verdict) =>
        Applies(verdict) ? new(this, SeverityOf(verdict), ComparisonMessage.Of(verdict), verdict.Place, Suggestions(verdict)) : null;

    /// <summary>How much the finding matters; a rule may be less sure of some verdicts than of others.</summary>
    protected virtual Severity SeverityOf(Verdict verdict) => Severity;

    private static ImmutableArray<string> Suggestions(Verdict verdict) =>
        verdict.Diagnosis?.Correction is { } correction ? [correction] : [];
}
