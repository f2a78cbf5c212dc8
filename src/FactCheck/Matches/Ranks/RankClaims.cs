using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches.Ranks;

/// <summary>Finds the ordinals of an article that state a rank: those beside which the database knows one, and those of tables, which are read with their headers.</summary>
internal static class RankClaims
{
    public static ImmutableArray<Claim> Find(ClaimIndex index, SegmentedText text, ArticleTerms article, ImmutableArray<Mention> mentions)
    {
        var read = RankCells.Read(text, mentions, out var cells);
        if (!read.Any(mention => UnitAgreement.IsRank(mention.Figure)))
            return [];
        var ranks = ClaimExtractor.ExtractRanks(text, read);
        return [.. ranks.Zip(ClaimMatcher.Match(index, text, article, ranks)).Where(pair => !pair.Second.Matches.IsEmpty || cells.Contains(pair.First.Sentence.Block)).Select(pair => pair.First)];
    }

    /// <summary>"Zubrowka was the fourth largest of 60 economies in 2020" is one assertion: the fact without the rank, the length of the list and the year alone are left out, unless something is on record of them.</summary>
    public static IEnumerable<Claim> Without(ImmutableArray<Claim> claims, ImmutableArray<Claim> ranks, ClaimIndex index, SegmentedText text, ArticleTerms article)
    {
        var bySentence = ranks.ToLookup(rank => rank.Sentence.Index);
        var periods = ranks.Select(rank => rank.PeriodSpan).OfType<TextSpan>().ToHashSet();
        ImmutableArray<Claim> parts = [.. claims.Where(claim => bySentence[claim.Sentence.Index].Any(rank => IsPart(claim, rank, text.Text)) || (claim.Kind == ClaimKind.Date && bySentence.Contains(claim.Sentence.Index) && periods.Contains(claim.Mention!.Span)))];
        var unknown = parts.Zip(ClaimMatcher.Match(index, text, article, parts)).Where(pair => pair.Second.Matches.IsEmpty).Select(pair => pair.First).ToHashSet(ReferenceEqualityComparer.Instance);
        return claims.Where(claim => !unknown.Contains(claim));
    }

    private static bool IsPart(Claim claim, Claim rank, string text) => claim.Kind == ClaimKind.Fact
        || (claim.Kind == ClaimKind.Figure && claim.Mention is { } mention && (mention.Span == rank.Mention!.Span || RankedLists.IsLengthBehind(text, rank.Mention, mention)));
}
