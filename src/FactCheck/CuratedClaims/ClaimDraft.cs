using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.CuratedClaims.Packages;
using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims;

/// <summary>Drafts a curated claim from what an article says: proposed, and without the evidence that a person has to look up.</summary>
public static class ClaimDraft
{
    private const int LongestPart = 60;
    private const int MostWords = 6;
    private static readonly string[] Joining = ["is", "are", "was", "were", "has", "have", "had"];
    private static readonly string[] Articles = ["the ", "a ", "an "];

    /// <param name="place">A place in the article's file, on the figure or in the words around it.</param>
    /// <returns>Null where the article claims nothing.</returns>
    public static CuratedClaim? From(Document document, LinePosition place)
    {
        var text = SentenceSplitter.Split(document);
        var mentions = MentionExtractor.Extract(text);
        var claims = ClaimExtractor.Extract(text, mentions);
        var claim = claims.Where(claim => claim.Mention is { } mention && Holds(document, mention.Span, place)).FirstOrDefault()
            ?? claims.Where(claim => Holds(document, claim.Span, place)).OrderBy(claim => claim.Span.Length).FirstOrDefault();
        return claim is null ? null : Draft(document, claim);
    }

    private static CuratedClaim Draft(Document document, Claim claim)
    {
        var (subject, property) = SubjectAndProperty(document, claim);
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

    /// <summary>"The population of Laputa" is a property of a subject; else the words between the subject and the figure say what is meant.</summary>
    private static (string Subject, string Property) SubjectAndProperty(Document document, Claim claim)
    {
        var said = WithoutArticle(Words(claim.Subject?.Of(document.Text).ToString() ?? document.Metadata.Title ?? ""));
        var of = said.IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0)
            return (WithoutArticle(said[(of + 4)..]), said[..of]);
        var before = Words(document.Text[claim.Span.Start..(claim.Mention?.Span.Start ?? claim.Span.End)]);
        var at = said.Length > 0 ? before.IndexOf(said, StringComparison.OrdinalIgnoreCase) : -1;
        // "CO" of "CO2" is no name.
        var end = at < 0 ? 0 : before.IndexOf(' ', at + said.Length) is >= 0 and var blank ? blank : before.Length;
        said = at < 0 ? said : before[at..end];
        var after = Said(before[end..]);
        if (after.StartsWith("of ", StringComparison.Ordinal))
            return (WithoutArticle(after[3..]), said);
        var property = (at >= 0 ? PropertyOf(before[..at]) : null) ?? after;
        if (property.Length == 0)
            property = AfterFigure(document, claim) ?? Measured(claim.Mention?.Figure) ?? "";
        return (said.Length > 0 ? said : "the subject", property.Length > 0 ? property : "the property");
    }

    /// <summary>"In 2014 the population of", before the subject: "population"; null where no such words stand there.</summary>
    private static string? PropertyOf(string before)
    {
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        while (words is [.., "the" or "The"])
            words = words[..^1];
        if (words is not [.., "of"])
            return null;
        var article = Array.FindLastIndex(words, word => word is "the" or "The" or "a" or "an" or "A" or "An");
        return article >= 0 && article < words.Length - 2 ? string.Join(' ', words[(article + 1)..^1]) : null;
    }

    /// <summary>What a figure measures, not what it is measured in: the length for metres, "number of islands" for islands; null where the figure does not tell.</summary>
    private static string? Measured(Figure? figure) => figure switch
    {
        null or { Unit: null } => null,
        { Kind: MentionKind.Percent } => "share",
        { Kind: MentionKind.Currency } => "amount",
        { Unit: { } unit } when Units.Find(unit) is { Dimension: not "count" } measured => measured.Dimension,
        { Unit: { } unit } => Units.Find(unit) is null && unit.Contains(" per ", StringComparison.Ordinal) ? "rate" : $"number of {(unit == "person" ? "people" : unit)}",
    };

    /// <summary>"8,849 metres high": the one word that follows says what is measured; null where more or none do.</summary>
    private static string? AfterFigure(Document document, Claim claim)
    {
        var after = claim.Mention is { } mention && mention.Span.End < claim.Span.End ? Words(document.Text[mention.Span.End..claim.Span.End]).TrimEnd('.', '!', ',', ';') : "";
        return after.Length > 0 && after.All(char.IsAsciiLetter) ? after : null;
    }

    /// <summary>The last words before a figure, without the verb that only joins them to it.</summary>
    private static string Said(string words)
    {
        var said = words.Split([' ', ',', ':', ';'], StringSplitOptions.RemoveEmptyEntries).TakeLast(MostWords);
        return string.Join(' ', said.SkipWhile(Joining.Contains).Reverse().SkipWhile(Joining.Contains).Reverse());
    }

    private static bool Holds(Document document, TextSpan span, LinePosition place)
    {
        var source = document.Map.ToSource(span);
        return document.Source.PositionOf(source.Start) <= place && place <= document.Source.PositionOf(source.End);
    }

    private static string WithoutArticle(string phrase) =>
        Array.Find(Articles, article => phrase.StartsWith(article, StringComparison.OrdinalIgnoreCase)) is { } article ? phrase[article.Length..] : phrase;

    private static string Words(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static string Shortened(string slug) => slug.Length <= LongestPart ? slug : slug[..LongestPart].TrimEnd('-');
}
