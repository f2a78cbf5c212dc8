using FactCheck.Matches.Ranking;

namespace FactCheck.Tests.Matches.Ranking;

public sealed class PostFeaturesTests
{
    private static readonly ClaimRanker Ranker = new(RankedClaims.Of(
        "A photograph shows a shark in Houston.",
        "Ann Alba tweeted that Houston has sharks.",
        "Sharks swam in Houston in August 2017.",
        "Sharks may live in Houston."));

    [Theory]
    [InlineData("Sharks in Houston pic.twitter.com/x \u2014 Bob (@bob) August 28, 2017", "0", "PictureInBoth")]
    [InlineData("My video of sharks in Houston", "0", "PictureInBoth")]
    [InlineData("Sharks in Houston", "0", "PictureInClaimAlone")]
    [InlineData("Sharks in Houston \u2014 Ann Alba (@alba) May 1, 2017", "1", "AuthorSaid")]
    [InlineData("Sharks in Houston \u2014 Bob (@bob) August 28, 2017", "2", "SameMonth")]
    [InlineData("Sharks in Houston \u2014 Bob (@bob) May 1, 2017", "2", "OtherMonth")]
    public void A_claim_about_the_post_is_told_by_it(string post, string id, string feature) => Assert.Equal([feature], Told(new(post), id));

    [Theory]
    [InlineData("Sharks in Houston \u2014 Bob (@bob) August 28, 2017", "1")]
    [InlineData("Sharks in Houston", "2")]
    [InlineData("Sharks in Houston \u2014 Bob (@bob) May 1, 2017", "3")]
    public void A_claim_about_other_things_is_not(string post, string id) => Assert.Empty(Told(new(post), id));

    [Theory]
    [InlineData("2017-08-28", "SameMonth")]
    [InlineData("2017-08", "SameMonth")]
    [InlineData("2017-12", "OtherMonth")]
    public void A_date_of_the_context_counts_as_one_that_is_signed(string date, string feature) =>
        Assert.Equal([feature], Told(new("Sharks in Houston", [], [], null, date), "2"));

    [Theory]
    [InlineData("2017")]
    [InlineData("2017-13")]
    [InlineData("yesterday")]
    public void A_date_without_a_month_says_nothing_of_months(string date) => Assert.Empty(Told(new("Sharks in Houston", [], [], null, date), "2"));

    [Fact]
    public void A_speaker_of_the_context_is_the_author() => Assert.Equal(["AuthorSaid"], Told(new("Sharks in Houston", [], [], "Ann Alba", null), "1"));

    private static IEnumerable<string> Told(ClaimQuery query, string id) => Ranker.Explain(query, int.MaxValue).First(working => working.Id == id).Reasons
        .Where(reason => reason.Feature is "PictureInBoth" or "PictureInClaimAlone" or "AuthorSaid" or "SameMonth" or "OtherMonth" && reason.Value != 0).Select(reason => reason.Feature);
}
