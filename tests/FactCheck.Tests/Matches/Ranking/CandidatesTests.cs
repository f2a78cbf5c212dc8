using FactCheck.Matches;
using FactCheck.Matches.Indexing;
using FactCheck.Matches.Ranking;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Tests.Matches.Ranking;

public sealed class CandidatesTests
{
    private static readonly RankingIndex Source = ClaimIndex.Build(RankedClaims.Of(
        "Mount Everest is 8,849 metres high.", "The Senate has 100 seats.", "The House has 435 seats.", "The Senate has 100 seats.")).Ranking;

    [Fact]
    public void Claims_of_equal_scores_come_in_their_order() =>
        Assert.Equal([1, 3, 2], Source.Candidates(QueryTerms.Of(new("seats of the Senate")), 10).Select(candidate => candidate.Ordinal));

    [Fact]
    public void Fewer_candidates_are_the_first_of_many()
    {
        var terms = QueryTerms.Of(new("Senate seats on Everest"));
        var all = Source.Candidates(terms, 10);
        for (var count = 0; count <= all.Length; count++)
            Assert.Equal(all.Take(count), Source.Candidates(terms, count));
    }

    [Fact]
    public void A_score_is_the_sum_of_what_each_word_adds()
    {
        var both = Source.Candidates(QueryTerms.Of(new("Senate seats")), 1)[0];
        var parts = new[] { "Senate", "seats" }.Select(word => Source.Candidates(QueryTerms.Of(new(word)), 10).Single(candidate => candidate.Ordinal == both.Ordinal).Score);
        Assert.Equal(both.Score, parts.Sum());
    }

    [Fact]
    public void Nothing_is_found_for_words_that_no_claim_has() =>
        Assert.Empty(Source.Candidates(QueryTerms.Of(new("zebra")), 10));

    [Fact]
    public void A_word_of_every_claim_still_counts_more_than_nothing() =>
        Assert.True(WordScore.Rarity(400, 400) > 0);

    [Fact]
    public void No_claim_gains_more_from_a_word_than_the_bound() =>
        Assert.InRange(WordScore.Saturation(int.MaxValue / 2, 1, 10), 1, WordScore.LargestSaturation);
}
