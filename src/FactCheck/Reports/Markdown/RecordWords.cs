using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Markdown;

/// <summary>Words what is on record beside a claim that it does not decide.</summary>
internal static class RecordWords
{
    public static string Of(CuratedClaim curated) => $"{MarkdownText.Inline(curated.Statement)} ({MarkdownText.Inline(curated.Id)})";

    /// <summary>Of a quotation the words that differ; of anything else the value with what is claimed, the difference, and why it decides nothing.</summary>
    public static string Of(Verdict verdict, Comparison comparison)
    {
        var evidence = MarkdownText.Continued(comparison.Evidence);
        if (verdict.Claim.Kind == ClaimKind.Quotation)
            return $"Not quoted as on record: {MarkdownText.Inline(comparison.Reason)}; on record is {evidence}: {Of(comparison.Match.Curated)}";
        var difference = comparison.Difference is { } apart ? $", {MarkdownText.Continued(apart)}" : "";
        var reason = comparison.WhyOpen is { } why ? $"; {MarkdownText.Continued(why)}" : "";
        var claimed = verdict.Claim.Kind == ClaimKind.Fact && comparison.Said is null ? "" : $"claimed {MarkdownText.Continued(comparison.Said ?? verdict.Claimed)}{difference}";
        if (verdict.LikelySlip is { } slip && ReferenceEquals(comparison, verdict.Comparisons[0]))
            return $"Perhaps a slip of {evidence}: {MarkdownText.Continued(slip)} ({claimed}{reason}): {Of(comparison.Match.Curated)}";
        var working = $"{claimed}{reason}".TrimStart(';', ' ');
        return $"On record is {evidence}, but not surely of the same thing or time{(working.Length == 0 ? "" : $" ({working})")}: {Of(comparison.Match.Curated)}";
    }
}
