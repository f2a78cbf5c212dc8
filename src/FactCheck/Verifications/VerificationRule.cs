using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Sentences;
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
    public Finding? Check(SegmentedText text, Verdict verdict) =>
        Applies(verdict) ? new(this, Severity, MessageOf(text, verdict), verdict.Claim.Mention?.NumberSpan ?? verdict.Claim.Span, Suggestions(verdict)) : null;

    /// <summary>"claims 29,300; evidence says 28,500 (Yonhap, 2018-04-14): +2.8 %. The reason."</summary>
    protected virtual string MessageOf(SegmentedText text, Verdict verdict) => ComparisonMessage.Of(verdict);

    private static ImmutableArray<string> Suggestions(Verdict verdict) =>
        verdict.Diagnosis?.Correction is { } correction ? [correction] : [];
}
