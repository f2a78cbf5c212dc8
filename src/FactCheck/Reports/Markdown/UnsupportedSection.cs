using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Reports.Wording;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Markdown;

/// <summary>Claims that nothing in the database decides, a sentence at a time: neither true nor false, but unchecked. Those with something on record come first, as they may be slips.</summary>
internal static class UnsupportedSection
{
    private const int MostRelated = 2;

    public static void Write(MarkdownPage page)
    {
        var sentences = page.Run.Documents
            .SelectMany(document => document.Verdicts
                .Where(verdict => verdict.Kind == VerdictKind.Unsupported)
                .GroupBy(verdict => verdict.Claim.Sentence)
                .Select(verdicts => (document.Document, Verdicts: verdicts))
                .OrderByDescending(sentence => sentence.Verdicts.Any(verdict => !verdict.Comparisons.IsEmpty)))
            .ToArray();
        if (sentences.Length == 0)
            return;
        page.Heading(2, "No evidence");
        page.Paragraph("Nothing in the claims database decides these. That does not make them wrong.");
        foreach (var (document, verdicts) in sentences)
        {
            var places = InnermostOf(verdicts.Select(ClaimVerdicts.PlaceOf));
            page.Line($"- {page.Place(document, FirstPlace(verdicts, places[0]))}: {MarkdownPage.QuoteAll(document, verdicts.Key.Span, places)}");
            foreach (var related in RelatedOf(verdicts))
                page.Line($"  - {related}");
        }

        page.Line("");
    }

    /// <summary>Where the finding about the first of them stands.</summary>
    private static TextSpan FirstPlace(IEnumerable<Verdict> verdicts, TextSpan marked) => verdicts.First(verdict => ClaimVerdicts.PlaceOf(verdict) == marked).Place;

    /// <summary>In order; a quotation with a figure in it gives way to the figure.</summary>
    private static ImmutableArray<TextSpan> InnermostOf(IEnumerable<TextSpan> places)
    {
        var sorted = places.Distinct().OrderBy(place => place.Start).ThenByDescending(place => place.End).ToArray();
        return [.. sorted.Where((place, i) => i + 1 == sorted.Length || !place.Overlaps(sorted[i + 1]))];
    }

    /// <summary>What is on record beside what the article says: of a quotation the words that differ, of a figure the value with the difference.</summary>
    private static string WorkingOf(Verdict verdict, Comparison comparison)
    {
        if (verdict.Claim.Kind == ClaimKind.Quotation)
            return $"Not quoted as on record: {MarkdownText.Inline(comparison.Reason)}; on record is {MarkdownText.Continued(comparison.Evidence)}";
        var difference = comparison.Difference is { } apart ? $", {MarkdownText.Continued(apart)}" : "";
        return $"On record is {MarkdownText.Continued(comparison.Evidence)}, but not surely of the same thing or time (claimed {MarkdownText.Continued(verdict.Claimed)}{difference})";
    }

    private static IEnumerable<string> RelatedOf(IEnumerable<Verdict> verdicts)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var verdict in verdicts)
        {
            foreach (var comparison in verdict.Comparisons.DistinctBy(comparison => comparison.Match.Curated.Id).Take(MostRelated).Where(comparison => told.Add(comparison.Match.Curated.Id)))
                yield return $"{WorkingOf(verdict, comparison)}: {MarkdownText.Inline(comparison.Match.Curated.Statement)} ({MarkdownText.Inline(comparison.Match.Curated.Id)})";
            foreach (var related in verdict.Related.Take(MostRelated).Where(related => told.Add(related.Curated.Id)))
                yield return $"Related: {MarkdownText.Inline(related.Curated.Statement)} ({MarkdownText.Inline(related.Curated.Id)})";
        }
    }
}
