using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Claims.Shares;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Facts;
using FactCheck.Matches.Properties;
using FactCheck.Matches.Ranks;
using FactCheck.Matches.Statements;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>
/// Adds the assertions that only the database makes worth checking: sentences without a figure that say what a fact-check has rated, ranks where a rank is on record, and shares worked out from counts where a percentage is on record.
/// </summary>
public static class StatedClaims
{
    /// <param name="claims">Those that the article's words alone tell.</param>
    /// <returns>All of them, with what was found for each.</returns>
    public static MatchedClaims Match(ClaimIndex index, SegmentedText text, ImmutableArray<Mention> mentions, ImmutableArray<Claim> claims)
    {
        var article = new ArticleTerms(text, index);
        var all = index.ClaimCount == 0 || text.Sentences.IsEmpty ? claims : Complete(index, text, article, mentions, claims);
        return new(all, ClaimMatcher.Match(index, text, article, all));
    }

    private static ImmutableArray<Claim> Complete(ClaimIndex index, SegmentedText text, ArticleTerms article, ImmutableArray<Mention> mentions, ImmutableArray<Claim> claims)
    {
        var added = Statements(index, text, article, claims);
        added.AddRange(Facts(index, text, article, mentions, [.. claims, .. added]));
        added.AddRange(Shares(index, text, article, mentions, claims));
        var ranks = RankClaims.Find(index, text, article, mentions);
        added.AddRange(ranks);
        if (added.Count == 0)
            return claims;
        var restated = added.Select(claim => claim.Mention?.Span).OfType<TextSpan>().ToHashSet();
        var kept = RankClaims.Without(claims, ranks, index, text, article).Where(claim => claim.Mention is not { } mention || !restated.Contains(mention.NumberSpan) || !IsPart(mention));
        return [.. kept.Concat(added).OrderBy(claim => claim.Sentence.Index).ThenBy(claim => claim.Span.Start)];
    }

    private static List<Claim> Statements(ClaimIndex index, SegmentedText text, ArticleTerms article, ImmutableArray<Claim> claims)
    {
        var search = new StatementSearch(index, text, article);
        var isFact = claims.Where(claim => claim.Kind == ClaimKind.Fact).Select(claim => claim.Sentence.Index).ToHashSet();
        var added = new List<Claim>();
        foreach (var sentence in text.Sentences)
        {
            if (isFact.Contains(sentence.Index) || search.Find(sentence).IsEmpty)
                continue;
            var facts = new SentenceFacts(text.ToPassage(), sentence);
            added.Add(FactFinder.FactOf(ref facts, sentence.Span));
        }

        return added;
    }

    /// <summary>Sentences that give an answer, right or wrong, to what a curated claim answers with words.</summary>
    private static IEnumerable<Claim> Facts(ClaimIndex index, SegmentedText text, ArticleTerms article, ImmutableArray<Mention> mentions, ImmutableArray<Claim> claims)
    {
        var isFact = claims.Where(claim => claim.Kind == ClaimKind.Fact).Select(claim => claim.Sentence.Index).ToHashSet();
        var possible = ImmutableArray.CreateBuilder<Claim>();
        var next = 0;
        foreach (var sentence in text.Sentences)
        {
            var first = next;
            while (next < mentions.Length && mentions[next].Span.Start < sentence.Span.End)
                next++;
            if (isFact.Contains(sentence.Index) || AnswersIn(index, article, sentence) is not [_, ..] answers)
                continue;
            var facts = new SentenceFacts(text.ToPassage(), sentence);
            possible.Add(FactFinder.FactOf(ref facts, sentence.Span) with { Period = OnlyDate(mentions.AsSpan()[first..next]), Stance = SpokenWords.StanceOf(ref facts, answers) });
        }

        var found = ClaimMatcher.Match(index, text, article, possible.ToImmutable());
        return possible.Zip(found).Where(pair => pair.Second.Matches.Any(match => Answers(match.Curated, article.Of(pair.First.Sentence).All).Any())).Select(pair => pair.First);
    }

    /// <summary>A quick look, before the sentence is weighed: where it has an answer to something that is said of a subject it names or takes up.</summary>
    private static List<TextSpan> AnswersIn(ClaimIndex index, ArticleTerms article, Sentence sentence)
    {
        var words = article.Of(sentence);
        var subjects = words.Subjects.AddRange(article.TakenUpIn(sentence).SelectMany(takenUp => takenUp.Names));
        return subjects.IsEmpty ? [] : [.. index.ClaimsAbout(subjects, [SilentPhrases.Sought, .. words.All, .. ClaimTerms.Roles]).Keys.SelectMany(ordinal => Answers(index.Claim(ordinal).Claim, words.All))];
    }

    private static IEnumerable<TextSpan> Answers(CuratedClaim curated, ImmutableArray<Term> words) =>
        curated.Values.Concat(curated.AlsoAccepted).Where(value => value.Figure is null).Select(value => value.AsWritten).Concat(curated.Rivals).Select(phrase => TermPhrases.Find(words, phrase)).OfType<TextSpan>();

    /// <summary>The one date of a sentence; null where it has none or several.</summary>
    private static string? OnlyDate(ReadOnlySpan<Mention> mentions)
    {
        string? only = null;
        foreach (var mention in mentions)
        {
            if (mention.Figure.Value is not MentionValue.Temporal { Edtf: var edtf })
                continue;
            if (only is not null)
                return null;
            only = edtf;
        }

        return only;
    }

    private static IEnumerable<Claim> Shares(ClaimIndex index, SegmentedText text, ArticleTerms article, ImmutableArray<Mention> mentions, ImmutableArray<Claim> claims)
    {
        var shares = ShareFinder.Find(text, mentions, claims);
        return shares.Zip(ClaimMatcher.Match(index, text, article, shares)).Where(share => !share.Second.Matches.IsEmpty).Select(share => share.First);
    }

    /// <summary>"Half" alone is said again by its share.</summary>
    private static bool IsPart(Mention mention) => mention.Figure.Value is MentionValue.Exact { Value: var value } && value < 1;
}
