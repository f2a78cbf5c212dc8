using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Claims.Shares;
using FactCheck.Matches.Statements;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>
/// Adds the assertions that only the database makes worth checking: sentences without a figure that say what a fact-check has rated, and shares worked out from counts where a percentage is on record.
/// </summary>
public static class StatedClaims
{
    /// <param name="claims">Those that the article's words alone tell.</param>
    /// <returns>All of them, in order of position.</returns>
    public static ImmutableArray<Claim> Complete(ClaimIndex index, SegmentedText text, ImmutableArray<Mention> mentions, ImmutableArray<Claim> claims)
    {
        if (index.ClaimCount == 0 || text.Sentences.IsEmpty)
            return claims;
        var added = Statements(index, text, claims);
        added.AddRange(Shares(index, text, mentions, claims));
        if (added.Count == 0)
            return claims;
        var restated = added.Select(claim => claim.Mention?.Span).OfType<TextSpan>().ToHashSet();
        var kept = claims.Where(claim => claim.Mention is not { } mention || !restated.Contains(mention.NumberSpan) || !IsPart(mention));
        return [.. kept.Concat(added).OrderBy(claim => claim.Sentence.Index).ThenBy(claim => claim.Span.Start)];
    }

    private static List<Claim> Statements(ClaimIndex index, SegmentedText text, ImmutableArray<Claim> claims)
    {
        var search = new StatementSearch(index, text, new ArticleTerms(text, index));
        var isFact = claims.Where(claim => claim.Kind == ClaimKind.Fact).Select(claim => claim.Sentence.Index).ToHashSet();
        var added = new List<Claim>();
        foreach (var sentence in text.Sentences)
        {
            if (isFact.Contains(sentence.Index) || search.Find(sentence).IsEmpty)
                continue;
            var facts = new SentenceFacts(text.Passage, sentence);
            added.Add(FactFinder.FactOf(ref facts, sentence.Span));
        }

        return added;
    }

    private static IEnumerable<Claim> Shares(ClaimIndex index, SegmentedText text, ImmutableArray<Mention> mentions, ImmutableArray<Claim> claims)
    {
        var shares = ShareFinder.Find(text, mentions, claims);
        return shares.Zip(ClaimMatcher.Match(index, text, shares)).Where(share => !share.Second.Matches.IsEmpty).Select(share => share.First);
    }

    /// <summary>"Half" alone is said again by its share.</summary>
    private static bool IsPart(Mention mention) => mention.Figure.Value is MentionValue.Exact { Value: var value } && value < 1;
}
