using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Packages;
using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Drafts;

/// <summary>Drafts a curated claim from what an article says: proposed, and without the evidence that a person has to look up.</summary>
public static class ClaimDraft
{
    private const int LongestPart = 60;

    /// <param name="place">A place in the article's file, on the figure or in the words around it.</param>
    /// <returns>Null where the article claims nothing.</returns>
    public static CuratedClaim? From(Document document, LinePosition place)
    {
        var text = SentenceSplitter.Split(document);
        var mentions = MentionExtractor.Extract(text);
        var claims = ClaimExtractor.Extract(text, mentions);
        var claim = claims.Where(claim => claim.Mention is { } mention && Holds(document, mention.Span, place)).FirstOrDefault()
            ?? claims.Where(claim => Holds(document, claim.Span, place)).OrderBy(claim => claim.Span.Length).FirstOrDefault();
        return claim is null ? null : Draft(text, claim);
    }

    private static CuratedClaim Draft(SegmentedText text, Claim claim)
    {
        var document = text.Document;
        var (subject, property) = DraftedTopic.Of(text, claim);
        var figure = claim.Mention?.Figure;
        var isDate = figure is { Value: MentionValue.Temporal };
        var number = claim.Mention is null ? null : isDate ? ((MentionValue.Temporal)claim.Mention.Figure.Value).Edtf : Words(document.Text[claim.Mention.NumberSpan.Start..claim.Mention.NumberSpan.End]);
        var value = number is null ? ImmutableArray<CuratedValue>.Empty : [new(number, figure, null, null, []) { Hedge = claim.Mention!.Hedge }];
        return new(
            $"new/{Shortened(Slug.Of(subject))}/{Shortened(Slug.Of(property))}",
            Words(document.Text[claim.Sentence.Span.Start..claim.Sentence.Span.End]),
            null,
            [subject],
            [property],
            value,
            [],
            [],
            [],
            [],
            new Tolerance.Rounding(),
            isDate ? "always" : claim.Period,
            [],
            null,
            ClaimStatus.Proposed,
            null,
            document.Id,
            document.PositionOf(claim.Span))
        {
            Unit = isDate ? null : figure?.Unit,
            Speaker = null,
        };
    }

    private static bool Holds(Document document, TextSpan span, LinePosition place)
    {
        var source = document.Map.ToSource(span);
        return document.Source.PositionOf(source.Start) <= place && place <= document.Source.PositionOf(source.End);
    }

    internal static string Words(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static string Shortened(string slug) => slug.Length <= LongestPart ? slug : slug[..LongestPart].TrimEnd('-');
}
