using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;
using FactCheck.CuratedClaims.Packages;
using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Drafts;

/// <summary>Drafts a curated claim from what an article says: proposed, and without the evidence that a person has to look up.</summary>
public static class ClaimDraft
{
    private const int LongestPart = 60;
    private const string NoSubject = "nothing near says by name what the sentence speaks of: fill in `subject`";
    private const string Unread = "the entry cannot be read back as it stands: write `value` and `unit` again";
    private const string NotFound = "the sentence itself is not found by these words: look at `subject` and `property` again";

    /// <param name="place">A place in the article's file, on the figure or in the words around it.</param>
    /// <returns>Null where the article claims nothing.</returns>
    public static DraftedClaim? From(Document document, LinePosition place)
    {
        var text = SentenceSplitter.Split(document);
        var mentions = MentionExtractor.Extract(text);
        var claims = ClaimExtractor.Extract(text, mentions);
        if (ClaimExtractor.ExtractRanks(text, mentions).FirstOrDefault(rank => Holds(document, rank.Mention!.Span, place)) is { } asked)
            claims = claims.Add(asked);
        var claim = claims.Where(claim => claim.Mention is { } mention && Holds(document, mention.Span, place)).FirstOrDefault()
            ?? claims.Where(claim => Holds(document, claim.Span, place)).OrderBy(claim => claim.Span.Length).FirstOrDefault();
        return claim is null ? null : Draft(text, claims, claim);
    }

    /// <summary>Of the ways to say what the claim is about the first by which it is found in the very sentence it is drafted from.</summary>
    private static DraftedClaim Draft(SegmentedText text, ImmutableArray<Claim> claims, Claim claim)
    {
        if (DraftedCell.Of(text, claim) is { } cell)
            return Noted(Draft(text, claim, cell.Topic) with { Statement = cell.Statement }, cell.Topic.Subject.Length == 0 ? [NoSubject] : []);
        ImmutableArray<DraftedTopic> topics = [.. DraftedTopics.Of(text, claim)];
        if (topics[0].Subject.Length == 0)
            return Noted(Draft(text, claim, topics[0]), [NoSubject]);
        foreach (var topic in topics)
        {
            if (Draft(text, claim, topic) is var draft && (draft.Values.IsEmpty || IsFound(text, claims, claim, draft)))
                return Noted(draft, []);
        }

        return Noted(Draft(text, claim, topics[0]), [NotFound]);
    }

    /// <summary>Says so where the entry would be no claim of a claims file.</summary>
    private static DraftedClaim Noted(CuratedClaim draft, ImmutableArray<string> notes)
    {
        var load = ClaimsLoader.Parse(new SourceText(draft.File, "claims:\n" + ClaimsExchange.YamlEntry(draft)));
        var isRead = load is { Errors: [], Claims: [var read] } && read.Values.Length == draft.Values.Length && read.Values.All(value => value.Figure is not null);
        return new(draft, isRead ? notes : [.. notes, Unread]);
    }

    private static bool IsFound(SegmentedText text, ImmutableArray<Claim> claims, Claim claim, CuratedClaim draft)
    {
        using var index = ClaimIndex.Build([draft with { Status = ClaimStatus.Accepted }]);
        return !ClaimMatcher.Match(index, text, claims)[claims.IndexOf(claim)].Matches.IsEmpty;
    }

    private static CuratedClaim Draft(SegmentedText text, Claim claim, DraftedTopic topic)
    {
        var document = text.Document;
        var (subject, property) = (topic.Subject, topic.Property);
        var figure = claim.Mention?.Figure;
        var isDate = figure is { Value: MentionValue.Temporal };
        var number = claim.Mention is null ? null : isDate ? ((MentionValue.Temporal)claim.Mention.Figure.Value).Edtf : DraftedValue.Of(Words(document.Text[claim.Mention.NumberSpan.Start..claim.Mention.NumberSpan.End]), claim.Mention.Figure);
        var value = number is null ? ImmutableArray<CuratedValue>.Empty : [new(number, figure, null, null, []) { Hedge = claim.Mention!.Hedge }];
        return new(
            subject.Length == 0 ? $"new/{Shortened(Slug.Of(property))}" : $"new/{Shortened(Slug.Of(subject))}/{Shortened(Slug.Of(property))}",
            Words(document.Text[claim.Sentence.Span.Start..claim.Sentence.Span.End]),
            null,
            subject.Length == 0 ? [] : [subject],
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
