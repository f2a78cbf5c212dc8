using FactCheck.Findings;
using FactCheck.Reports.Wording;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Markdown;

/// <summary>Claims that the evidence does not bear out, each with everything that is needed to put it right.</summary>
internal static class DisagreementSection
{
    public static void Write(MarkdownPage page, string heading, Func<Verdict, bool> belongs)
    {
        var entries = page.Run.Documents
            .SelectMany(document => document.Verdicts, (document, verdict) => (document, verdict))
            .Where(entry => belongs(entry.verdict))
            .ToArray();
        if (entries.Length == 0)
            return;
        page.Heading(2, heading);
        foreach (var (document, verdict) in entries)
            WriteEntry(page, document, verdict);
    }

    private static void WriteEntry(MarkdownPage page, CheckedDocument document, Verdict verdict)
    {
        var place = ClaimVerdicts.PlaceOf(verdict);
        page.Heading(3, $"{page.Place(document.Document, verdict.Place)}: {MarkdownText.Inline(verdict.Claimed)}");
        page.Paragraph($"> {MarkdownPage.Quote(document.Document, verdict.Claim.Sentence.Span, place)}");
        page.Line($"- **Verdict:** {VerdictWords.NameOf(verdict.Kind)}: {MarkdownText.Inline(verdict.Reason)}");
        page.Line($"- **Claimed:** {MarkdownText.Inline(verdict.Claimed)}");
        foreach (var comparison in verdict.Comparisons)
            WriteComparison(page, verdict, comparison);
        if (verdict.Diagnosis is { } diagnosis)
            WriteDiagnosis(page, document, verdict, diagnosis);
        page.Line("");
    }

    private static void WriteComparison(MarkdownPage page, Verdict verdict, Comparison comparison)
    {
        var isDeciding = ReferenceEquals(comparison, verdict.Comparisons[0]);
        page.Line($"- **{(isDeciding ? "Evidence" : "Other evidence")}:** {MarkdownText.Inline(comparison.Evidence)}");
        if (comparison.Difference is { } difference)
            page.Line($"  - Difference: {MarkdownText.Inline(difference)}");
        if (!isDeciding)
            page.Line($"  - Working: {MarkdownText.Inline(comparison.Reason)}");
        page.Line($"  - Source: {SourceList.Of(comparison)}");
        foreach (var note in SourceList.NotesOf(comparison))
            page.Line($"  - Note: {note}");
        page.Line($"  - Curated claim: {MarkdownText.Inline(comparison.Match.Curated.Id)}");
    }

    private static void WriteDiagnosis(MarkdownPage page, CheckedDocument document, Verdict verdict, Diagnosis diagnosis)
    {
        if (diagnosis.Explanation is { } cause)
            page.Line($"- **Likely cause:** {MarkdownText.Inline(cause)}");
        if (diagnosis.Correction is not { } correction)
            return;
        var wrong = diagnosis.Replaced(verdict.Claim).Of(document.Document.Text).ToString();
        page.Line($"- **Suggested correction:** {MarkdownText.Quoted(correction)} in place of {MarkdownText.Quoted(wrong)}");
    }
}
