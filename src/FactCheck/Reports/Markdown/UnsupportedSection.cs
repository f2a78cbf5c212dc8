using FactCheck.Reports.Wording;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Markdown;

/// <summary>Claims that nothing in the database speaks of: neither true nor false, but unchecked.</summary>
internal static class UnsupportedSection
{
    private const int MostRelated = 2;

    public static void Write(MarkdownPage page)
    {
        var entries = page.Run.Documents
            .SelectMany(document => document.Verdicts, (document, verdict) => (document.Document, verdict))
            .Where(entry => entry.verdict.Kind == VerdictKind.Unsupported)
            .ToArray();
        if (entries.Length == 0)
            return;
        page.Heading(2, "No evidence");
        page.Paragraph("Nothing in the claims database decides these. That does not make them wrong.");
        foreach (var (document, verdict) in entries)
        {
            var place = ClaimVerdicts.PlaceOf(verdict);
            page.Line($"- {page.Place(document, place)}: {MarkdownPage.Quote(document, verdict.Claim.Sentence.Span, place)}");
            foreach (var comparison in verdict.Comparisons.DistinctBy(comparison => comparison.Match.Curated.Id).Take(MostRelated))
                page.Line($"  - On record, but not surely of the same thing or time: {MarkdownText.Inline(comparison.Match.Curated.Statement)} ({MarkdownText.Inline(comparison.Match.Curated.Id)})");
            foreach (var related in verdict.Related.Take(MostRelated))
                page.Line($"  - Related: {MarkdownText.Inline(related.Curated.Statement)} ({MarkdownText.Inline(related.Curated.Id)})");
        }

        page.Line("");
    }
}
