using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>Finds the ordinals of an article that state a rank: those beside which the database knows one.</summary>
internal static class RankClaims
{
    public static ImmutableArray<Claim> Find(ClaimIndex index, SegmentedText text, ArticleTerms article, ImmutableArray<Mention> mentions)
    {
        if (!mentions.Any(mention => UnitAgreement.IsRank(mention.Figure)))
            return [];
        var ranks = ClaimExtractor.ExtractRanks(text, mentions);
        return [.. ranks.Zip(ClaimMatcher.Match(index, text, article, ranks)).Where(pair => !pair.Second.Matches.IsEmpty).Select(pair => pair.First)];
    }

    /// <summary>"Zubrowka was the fourth largest economy in 2020" is one assertion: the fact without the rank and the year alone are left out, unless something is on record of them.</summary>
    public static IEnumerable<Claim> Without(ImmutableArray<Claim> claims, ImmutableArray<Claim> ranks, ClaimIndex index, SegmentedText text, ArticleTerms article)
    {
        var sentences = ranks.Select(rank => rank.Sentence.Index).ToHashSet();
        var periods = ranks.Select(rank => rank.PeriodSpan).OfType<TextSpan>().ToHashSet();
        ImmutableArray<Claim> parts = [.. claims.Where(claim => sentences.Contains(claim.Sentence.Index) && (claim.Kind == ClaimKind.Fact || (claim.Kind == ClaimKind.Date && periods.Contains(claim.Mention!.Span))))];
        var unknown = parts.Zip(ClaimMatcher.Match(index, text, article, parts)).Where(pair => pair.Second.Matches.IsEmpty).Select(pair => pair.First).ToHashSet(ReferenceEqualityComparer.Instance);
        return claims.Where(claim => !unknown.Contains(claim));
    }
}
