using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Reports.Wording;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Markdown;

/// <summary>Claims that nothing in the database decides, a sentence at a time: neither true nor false, but unchecked. Those with something on record have a heading of their own, as they may be slips.</summary>
internal static class UnsupportedSection
{
    private const int MostShown = 2;

    public static void WriteOnRecord(MarkdownPage page) => Write(
        page,
        "On record, but not surely the same",
        "The claims database has something on each of these, but not surely of the same thing or time. Look at these first: those at the top are likely slips.",
        verdict => verdict.IsNotSurelyOnRecord);

    public static void WriteUnknown(MarkdownPage page) => Write(
        page,
        "No evidence",
        "Nothing in the claims database decides these. That does not make them wrong.",
        verdict => verdict is { Kind: VerdictKind.Unsupported, IsNotSurelyOnRecord: false });

    private static void Write(MarkdownPage page, string heading, string opening, Func<Verdict, bool> belongs)
    {
        var sentences = page.Run.Documents
            .SelectMany(document => document.Verdicts
                .GroupBy(verdict => verdict.Claim.Sentence)
                .Where(verdicts => verdicts.Any(belongs))
                .Select(verdicts => (document.Document, All: verdicts, Own: verdicts.Where(belongs).ToArray()))
                .OrderByDescending(sentence => sentence.Own.Max(Likeness)))
            .OrderByDescending(sentence => sentence.Own.Any(verdict => verdict.LikelySlip is not null))
            .ToArray();
        if (sentences.Length == 0)
            return;
        page.Heading(2, heading);
        page.Paragraph(opening);
        foreach (var (document, all, own) in sentences)
            WriteSentence(page, document, all, own);
        page.Line("");
    }

    /// <summary>How sure it is that the record first shown is of the same thing: a slip hardly comes by chance.</summary>
    private static double Likeness(Verdict verdict) => verdict.Comparisons is [var first, ..] ? (verdict.LikelySlip is not null ? 2 : first.IsFarOff ? 0 : 1) + first.Match.Score : 0;

    private static void WriteSentence(MarkdownPage page, Document document, IGrouping<Sentence, Verdict> all, Verdict[] verdicts)
    {
        var places = InnermostOf(verdicts.Select(ClaimVerdicts.PlaceOf));
        page.Line($"- {page.Place(document, FirstPlace(verdicts, places[0]))}: {MarkdownPage.QuoteAll(document, all.Key.Span, places)}");
        foreach (var verdict in verdicts)
        {
            foreach (var comparison in verdict.Comparisons.DistinctBy(comparison => comparison.Match.Curated.Id).Take(MostShown))
                page.Line($"  - {RecordWords.Of(verdict, comparison)}");
        }

        // What is compared with another figure of the sentence stands there.
        HashSet<string> told = [.. all.SelectMany(verdict => verdict.Comparisons).Select(comparison => comparison.Match.Curated.Id)];
        foreach (var related in verdicts.SelectMany(verdict => verdict.Related.Take(MostShown)).Where(related => told.Add(related.Curated.Id)))
            page.Line($"  - Related: {RecordWords.Of(related.Curated)}");
    }

    /// <summary>Where the finding about the first of them stands.</summary>
    private static TextSpan FirstPlace(IEnumerable<Verdict> verdicts, TextSpan marked) => verdicts.First(verdict => ClaimVerdicts.PlaceOf(verdict) == marked).Place;

    /// <summary>In order; a quotation with a figure in it gives way to the figure.</summary>
    private static ImmutableArray<TextSpan> InnermostOf(IEnumerable<TextSpan> places)
    {
        var sorted = places.Distinct().OrderBy(place => place.Start).ThenByDescending(place => place.End).ToArray();
        return [.. sorted.Where((place, i) => i + 1 == sorted.Length || !place.Overlaps(sorted[i + 1]))];
    }
}
