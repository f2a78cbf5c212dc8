using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Sentences;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

/// <summary>Turns verdicts into findings.</summary>
public static class Verifier
{
    public static ImmutableArray<Finding> Check(SegmentedText text, ImmutableArray<Verdict> verdicts, ImmutableArray<VerificationRule> rules) =>
        [.. verdicts.SelectMany(verdict => rules.Select(rule => rule.Check(text, verdict)).OfType<Finding>())];
}
