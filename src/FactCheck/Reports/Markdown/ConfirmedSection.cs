using FactCheck.Reports.Wording;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Markdown;

/// <summary>Claims that the evidence bears out, each with its source, so that an editor can cite it.</summary>
internal static class ConfirmedSection
{
    public static void Write(MarkdownPage page)
    {
        var entries = page.Run.Documents
            .SelectMany(document => document.Verdicts, (document, verdict) => (document.Document, verdict))
            .Where(entry => IsSupport(entry.verdict.Kind))
            .ToArray();
        if (entries.Length == 0)
            return;
        page.Heading(2, "Confirmed");
        foreach (var (document, verdict) in entries)
        {
            var place = ClaimVerdicts.PlaceOf(verdict);
            page.Line($"- {page.Place(document, verdict.Place)}: {MarkdownPage.Quote(document, verdict.Claim.Sentence.Span, place)}");
            page.Line($"  - {VerdictWords.NameOf(verdict.Kind)}: {MarkdownText.Inline(verdict.Reason)}");
            foreach (var comparison in verdict.Comparisons.Where(IsSupport))
                page.Line($"  - Evidence: {MarkdownText.Inline(comparison.Evidence)}{Difference(comparison)}; {SourceList.Of(comparison)}");
        }

        page.Line("");
    }

    /// <summary>What was compared besides and speaks of something else is no evidence here.</summary>
    private static bool IsSupport(Comparison comparison) => IsSupport(comparison.Kind);

    private static bool IsSupport(VerdictKind kind) => kind is VerdictKind.Supported or VerdictKind.SupportedByRounding;

    private static string Difference(Comparison comparison) =>
        comparison.Difference is { } difference ? $" ({MarkdownText.Continued(difference)})" : "";
}
