using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

/// <summary>Turns verdicts into findings.</summary>
public static class Verifier
{
    public static ImmutableArray<Finding> Check(ImmutableArray<Verdict> verdicts, ImmutableArray<VerificationRule> rules) =>
        [.. verdicts.SelectMany(verdict => rules.Select(rule => rule.Check(verdict)).OfType<Finding>())];
}
