using System.Globalization;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Reports.Wording;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Terminals;

/// <summary>A finding as linters show one: where, what, the line with carets, and how to put it right.</summary>
internal static class FindingText
{
    private const int MostSources = 2;

    public static IEnumerable<string> LinesOf(Document document, Finding finding, Verdict? verdict, TerminalStyle style)
    {
        var source = document.Source;
        var span = document.Map.ToSource(finding.Span);
        var position = source.PositionOf(span.Start);
        var excerpt = SourceExcerpt.Of(source.LineSpan(position.Line).Of(source.Text), position.Column - 1, span.Length);
        var number = position.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);

        var place = style.Bold($"{VisibleText.Of(document.Id)}:{position}:");
        var severity = style.Of(finding.Severity, $"{SeverityWords.NameOf(finding.Severity)} {finding.Rule.Id}");
        yield return $"{place} {severity} {finding.Rule.Name}: {VisibleText.Of(finding.Message)}";
        yield return $" {style.Dim($"{number} |")} {excerpt.Line}";
        yield return $" {style.Dim($"{margin} |")} {style.Of(finding.Severity, excerpt.Carets)}";
        if (finding.Suggestions.Length > 0)
            yield return $" {margin} = suggested: {SuggestionWords.Of(finding.Suggestions, Quote)}";
        foreach (var line in EvidenceLines(finding, verdict))
            yield return $" {margin} = {line}";
        yield return "";
    }

    private static string Quote(string text) => $"\"{VisibleText.Of(text)}\"";

    private static IEnumerable<string> EvidenceLines(Finding finding, Verdict? verdict)
    {
        foreach (var comparison in verdict?.Comparisons ?? [])
        {
            var difference = comparison.Difference is { } apart ? $" ({apart})" : "";
            // What the message has said is not said again.
            yield return finding.Message.Contains(comparison.Evidence, StringComparison.Ordinal)
                ? $"curated claim: {VisibleText.Of(comparison.Match.Curated.Id)}"
                : $"evidence: {VisibleText.Of(comparison.Evidence + difference)} [{VisibleText.Of(comparison.Match.Curated.Id)}]";
            foreach (var source in SourcesOf.Comparison(comparison).Take(MostSources))
            {
                string?[] parts = [source.Title, source.Publisher, source.Published, source.Url];
                yield return $"source: {VisibleText.Of(string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part))))}";
            }
        }
    }
}
