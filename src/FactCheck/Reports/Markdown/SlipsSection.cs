using FactCheck.Findings;
using FactCheck.Reports.Wording;
using FactCheck.Spans;

namespace FactCheck.Reports.Markdown;

/// <summary>Findings that are right or wrong without evidence: how things are written, and what does not agree within the article.</summary>
internal static class SlipsSection
{
    private const int Context = 40;

    public static void Write(MarkdownPage page)
    {
        var entries = page.Run.Documents.SelectMany(Slips.Of, (document, finding) => (document, finding)).ToArray();
        if (entries.Length == 0)
            return;
        page.Heading(2, "Slips");
        foreach (var (document, finding) in entries)
            WriteEntry(page, document, finding);
        page.Line("");
    }

    private static void WriteEntry(MarkdownPage page, CheckedDocument document, Finding finding)
    {
        var text = document.Document.Text;
        var around = Around(text, finding.Span);
        var message = MarkdownText.Inline(finding.Message);
        page.Line($"- {page.Place(document.Document, finding.Span)} {finding.Rule.Id} {finding.Rule.Name}: {message}");
        page.Line($"  - “{MarkdownPage.Quote(document.Document, around, finding.Span)}”");
        if (finding.Suggestions.Length > 0)
            page.Line($"  - Suggested: {SuggestionWords.Of(finding.Suggestions, MarkdownText.Quoted)}");
    }

    /// <summary>A few words on both sides, within the line.</summary>
    private static TextSpan Around(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && span.Start - start < Context && text[start - 1] != '\n')
            start--;
        var end = span.End;
        while (end < text.Length && end - span.End < Context && text[end] != '\n')
            end++;
        return new(WordStart(text, start, span.Start), WordEnd(text, end, span.End));
    }

    private static int WordStart(string text, int start, int most)
    {
        while (start > 0 && start < most && !char.IsWhiteSpace(text[start - 1]))
            start++;
        return start;
    }

    private static int WordEnd(string text, int end, int least)
    {
        while (end < text.Length && end > least && !char.IsWhiteSpace(text[end]))
            end--;
        return end;
    }
}
