using FactCheck.Findings;
using FactCheck.Reports.Wording;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Markdown;

/// <summary>The verdict in one line, then how much of what, article by article.</summary>
internal static class SummarySection
{
    public static void Write(MarkdownPage page)
    {
        page.Heading(1, "Fact-check report");
        page.Paragraph($"**{RunHeadline.Of(page.Run)}**");
        if (page.Run.Documents.IsEmpty)
            return;
        page.Line("| Article | Contradicted | Misquoted | Outdated | Disputed | Slips | Not sure | No evidence | Confirmed | Not checkable |");
        page.Line("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var document in page.Run.Documents)
            WriteRow(page, document);
        page.Line("");
    }

    private static void WriteRow(MarkdownPage page, CheckedDocument document)
    {
        int Count(VerdictKind kind) => document.Verdicts.Count(verdict => verdict.Kind == kind);

        var misquotations = document.Verdicts.Count(verdict => verdict.IsMisquotation);
        var notSure = document.Verdicts.Count(verdict => verdict.IsNotSurelyOnRecord);
        int[] counts =
        [
            Count(VerdictKind.Contradicted) - misquotations,
            misquotations,
            Count(VerdictKind.Outdated),
            Count(VerdictKind.Conflicting),
            Slips.Count(document),
            notSure,
            Count(VerdictKind.Unsupported) - notSure,
            Count(VerdictKind.Supported) + Count(VerdictKind.SupportedByRounding),
            Count(VerdictKind.NotCheckable),
        ];
        page.Line($"| {page.File(document.Document)} | {string.Join(" | ", counts.Select(Counts.Of))} |");
    }
}
