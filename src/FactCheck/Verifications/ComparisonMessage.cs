using FactCheck.Claims;
using FactCheck.Verdicts;

namespace FactCheck.Verifications;

/// <summary>"claims 29,300; evidence says 28,500 (Yonhap, 2018-04-14): +2.8 %: puts a verdict's working into one line: what is claimed, what the evidence says, the difference, the diagnosis.</summary>
internal static class ComparisonMessage
{
    public static string Of(Verdict verdict)
    {
        if (verdict.Comparisons.IsEmpty)
            return $"{verdict.Claimed}: {verdict.Reason}";
        var comparison = verdict.Comparisons[0];
        if (verdict.Claim.Kind == ClaimKind.Quotation)
            return $"{comparison.Reason}; on record is {comparison.Evidence}{Source(comparison)}";
        var difference = comparison.Difference is null ? "" : $": {comparison.Difference}";
        if (verdict.Kind == VerdictKind.Conflicting)
            return $"claims {verdict.Claimed}: {verdict.Reason}";
        if (verdict.LikelySlip is { } slip)
            return $"{verdict.Claimed}: perhaps a slip of {comparison.Evidence}{Source(comparison)}: {slip}{(comparison.WhyOpen is { } open ? $"; not sure ({open})" : "")}";
        if (verdict.Kind == VerdictKind.Unsupported)
            return $"{comparison.Said ?? verdict.Claimed}: {verdict.Reason}{(comparison.WhyOpen is { } doubt ? $" ({doubt})" : "")}{difference}";
        if (verdict is { Kind: VerdictKind.Outdated, Claim.Kind: ClaimKind.Fact })
            return $"says {comparison.Said}: {verdict.Reason}{Source(comparison)}";
        if (verdict.Claim.Kind == ClaimKind.Fact)
            return comparison.Said is { } said ? $"says {said}; evidence says {comparison.Evidence}{Source(comparison)}" : $"says what a published fact-check has {comparison.Evidence}{Source(comparison)}";
        var diagnosis = verdict.Diagnosis?.Explanation is { } cause ? $"; {cause}" : "";
        return $"claims {verdict.Claimed}; evidence says {comparison.Evidence}{Source(comparison)}{difference}{diagnosis}";
    }

    /// <summary>Publisher and date of the evidence that decided: the value's own, else the curated claim's first.</summary>
    private static string Source(Comparison comparison)
    {
        var evidence = comparison.Value is { Evidence: [var own, ..] } ? own : comparison.Match.Curated.Evidence is [var first, ..] ? first : null;
        return evidence switch
        {
            { Publisher: { } publisher, Published: { } published } => $" ({publisher}, {published})",
            { Publisher: { } publisher } => $" ({publisher})",
            _ => "",
        };
    }
}
