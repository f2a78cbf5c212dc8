using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Reports.Wording;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Markdown;

/// <summary>Claims that the evidence bears out, a sentence at a time, each with its source, so that an editor can cite it.</summary>
internal static class ConfirmedSection
{
    public static void Write(MarkdownPage page)
    {
        var sentences = page.Run.Documents
            .SelectMany(document => document.Verdicts
                .Where(verdict => IsSupport(verdict.Kind))
                .GroupBy(verdict => verdict.Claim.Sentence)
                .Select(verdicts => (document.Document, Verdicts: verdicts)))
            .ToArray();
        if (sentences.Length == 0)
            return;
        page.Heading(2, "Confirmed");
        foreach (var (document, verdicts) in sentences)
            WriteSentence(page, document, verdicts);
        page.Line("");
    }

    /// <summary>What was compared besides and speaks of something else is no evidence here.</summary>
    private static bool IsSupport(Comparison comparison) => IsSupport(comparison.Kind);

    private static bool IsSupport(VerdictKind kind) => kind is VerdictKind.Supported or VerdictKind.SupportedByRounding;

    private static void WriteSentence(MarkdownPage page, Document document, IGrouping<Sentence, Verdict> verdicts)
    {
        var ordered = verdicts.OrderBy(verdict => ClaimVerdicts.PlaceOf(verdict).Start).ToArray();
        var places = ordered.Select(ClaimVerdicts.PlaceOf).ToArray();
        if (ordered.Length > 1 && places.Zip(places.Skip(1)).All(pair => pair.First.End <= pair.Second.Start))
            WriteFigures(page, document, ordered, [.. places]);
        else
            WriteEach(page, document, ordered);
    }

    private static void WriteEach(MarkdownPage page, Document document, Verdict[] verdicts)
    {
        foreach (var verdict in verdicts)
        {
            page.Line($"- {page.Place(document, verdict.Place)}: {MarkdownPage.Quote(document, verdict.Claim.Sentence.Span, ClaimVerdicts.PlaceOf(verdict))}");
            page.Line($"  - {VerdictWords.NameOf(verdict.Kind)}: {MarkdownText.Inline(verdict.Reason)}");
            WriteEvidence(page, verdict, "  ");
        }
    }

    private static void WriteFigures(MarkdownPage page, Document document, Verdict[] verdicts, ImmutableArray<TextSpan> places)
    {
        page.Line($"- {page.Place(document, verdicts[0].Place)}: {MarkdownPage.QuoteAll(document, verdicts[0].Claim.Sentence.Span, places)}");
        foreach (var verdict in verdicts)
        {
            var figure = ClaimVerdicts.PlaceOf(verdict).Of(document.Text).ToString();
            page.Line($"  - {MarkdownText.Quoted(figure)}: {VerdictWords.NameOf(verdict.Kind)}: {MarkdownText.Inline(verdict.Reason)}");
            WriteEvidence(page, verdict, "    ");
        }
    }

    private static void WriteEvidence(MarkdownPage page, Verdict verdict, string indent)
    {
        foreach (var comparison in verdict.Comparisons.Where(IsSupport))
            page.Line($"{indent}- Evidence: {MarkdownText.Inline(comparison.Evidence)}{Difference(comparison)}; {SourceList.Of(comparison)}");
    }

    private static string Difference(Comparison comparison) =>
        comparison.Difference is { } difference ? $" ({MarkdownText.Continued(difference)})" : "";
}
