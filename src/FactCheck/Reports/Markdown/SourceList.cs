using FactCheck.CuratedClaims;
using FactCheck.Reports.Wording;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Markdown;

/// <summary>Sources as a reader wants them: linked title, publisher, date.</summary>
internal static class SourceList
{
    private const int Most = 3;

    public static string Of(Comparison comparison)
    {
        var sources = SourcesOf.Comparison(comparison);
        if (sources.IsEmpty)
            return "no source on record";
        var more = sources.Length > Most ? $"; and {Counts.Of(sources.Length - Most, "more source")}" : "";
        return string.Join("; ", sources.Take(Most).Select(Of)) + more;
    }

    /// <summary>What the curator wrote of the sources shown, how far each can be trusted; where there are several, each under its publisher.</summary>
    public static IEnumerable<string> NotesOf(Comparison comparison)
    {
        var shown = SourcesOf.Comparison(comparison).Take(Most).ToArray();
        foreach (var source in shown)
        {
            if (source.Note is { } note)
                yield return shown.Length > 1 && (source.Publisher ?? source.Title) is { } name ? $"{MarkdownText.Inline(name)}: {MarkdownText.Continued(note)}" : MarkdownText.Inline(note);
        }
    }

    private static string Of(Evidence source)
    {
        var title = source.Title ?? source.Publisher ?? source.Url ?? "untitled source";
        var parts = new List<string> { source.Url is { } url ? MarkdownLink.ToPage(title, url) : MarkdownText.Inline(title) };
        if (source.Publisher is { } publisher && publisher != title)
            parts.Add(MarkdownText.Inline(publisher));
        if (source.Published is { } published)
            parts.Add(MarkdownText.Inline(DateWords.Of(published)));
        if (source.Locator is { } locator)
            parts.Add(MarkdownText.Inline(locator));
        return string.Join(", ", parts);
    }
}
