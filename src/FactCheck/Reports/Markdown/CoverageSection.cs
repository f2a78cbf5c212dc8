using System.Text;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Reports.Wording;

namespace FactCheck.Reports.Markdown;

/// <summary>How much was looked at, against what, and how to do it again.</summary>
internal static class CoverageSection
{
    private const int ShortestFence = 3;

    public static void Write(MarkdownPage page)
    {
        page.Heading(2, "Coverage");
        foreach (var document in page.Run.Documents)
            WriteDocument(page, document);
        page.Line($"- Claims database: {Database(page.Run.Claims)}");
        page.Line("");
        page.Heading(2, "How to reproduce");
        page.Paragraph($"With factcheck {page.Run.Version}, from the same folder:");
        WriteCode(page, VisibleText.Of(page.Run.Command));
    }

    private static void WriteDocument(MarkdownPage page, CheckedDocument document)
    {
        var coverage = document.Coverage;
        var size = Counts.Bytes(Encoding.UTF8.GetByteCount(document.Document.Source.Text));
        page.Line($"- {page.File(document.Document)} ({size}, {Published(document.Document.Metadata)}): "
            + $"{Counts.Of(coverage.Mentions, "mention")} of figures and dates; "
            + $"{Counts.Of(coverage.Claims, "claim")}, of which {Counts.Of(coverage.Checked)} checked, "
            + CoverageWords.Unchecked(coverage, document.Verdicts));
    }

    private static string Published(DocumentMetadata metadata) => metadata.Published is { } day
        ? $"published {DateWords.Of(day)}"
        : "of unknown date, so that “last year” and the like stay open: give it with --date";

    private static string Database(ClaimsUsed claims) => claims.Folders.IsEmpty
        ? "none; give one with --claims"
        : $"{Counts.Of(claims.Count, "curated claim")} in {MarkdownText.Inline(string.Join(", ", claims.Folders))}";

    /// <summary>A fence longer than any run of backticks inside cannot be closed from inside.</summary>
    private static void WriteCode(MarkdownPage page, string code)
    {
        var longest = 0;
        var current = 0;
        foreach (var c in code)
        {
            current = c == '`' ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        var fence = new string('`', Math.Max(ShortestFence, longest + 1));
        page.Line($"{fence}sh");
        page.Line(code);
        page.Line(fence);
    }
}
