using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches.Statements;
using FactCheck.Sentences;

namespace FactCheck.Matches;

/// <summary>Adds the assertions that only the database makes worth checking: sentences without a figure that say what a fact-check has rated.</summary>
public static class StatedClaims
{
    /// <param name="claims">Those that the article's words alone tell.</param>
    /// <returns>All of them, in order of position.</returns>
    public static ImmutableArray<Claim> Complete(ClaimIndex index, SegmentedText text, ImmutableArray<Claim> claims)
    {
        if (index.ClaimCount == 0 || text.Sentences.IsEmpty)
            return claims;
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

        return added.Count == 0 ? claims : [.. claims.Concat(added).OrderBy(claim => claim.Sentence.Index).ThenBy(claim => claim.Span.Start)];
    }
}
