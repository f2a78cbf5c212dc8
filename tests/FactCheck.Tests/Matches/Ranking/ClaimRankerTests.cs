using FactCheck.Matches.Ranking;

namespace FactCheck.Tests.Matches.Ranking;

public sealed class ClaimRankerTests
{
    private static readonly ClaimRanker Ranker = new(RankedClaims.Of(
        "Mount Everest is 8,849 metres high.",
        "The United States Senate has 100 seats.",
        "The Senate of Canada has 105 seats.",
        "Everest was first climbed in 1953 by Edmund Hillary and Tenzing Norgay.",
        "A photograph shows a shark swimming on a flooded street in Houston."));

    [Theory]
    [InlineData("Everest's height is 8,849 metres", "0")]
    [InlineData("There are 105 seats in Canada's Senate", "2")]
    [InlineData("a #shark in the streets of @HoustonTX https://t.co/x", "4")]
    [InlineData("HILLARY and Norgay climbed it", "3")]
    public void The_claim_on_the_same_thing_comes_first(string statement, string id) =>
        Assert.Equal(id, Ranker.Rank(new(statement), 5)[0].Id);

    [Fact]
    public void A_claim_in_words_of_like_meaning_comes_before_one_in_others()
    {
        var ranker = new ClaimRanker(RankedClaims.Of("The senator owns a carriage in Boise.", "The senator owns a sailboat in Boise.", "The senator owns a violin in Boise."));
        Assert.Equal("1", ranker.Rank(new("That senator keeps a yacht in Boise"), 1)[0].Id);
        Assert.Equal("2", ranker.Rank(new("That senator keeps a cello in Boise"), 1)[0].Id);
    }

    [Fact]
    public void A_sentence_before_tells_what_a_statement_is_about()
    {
        var alone = Ranker.Rank(new("It has seats"), 5);
        var inContext = Ranker.Rank(new("It has seats", ["We visited Canada."], [], null, null), 5);
        Assert.Equal(("1", "2"), (alone[0].Id, inContext[0].Id));
    }

    [Fact]
    public void What_the_sentences_around_say_decides_between_claims_that_fit_alike()
    {
        var ranker = new ClaimRanker(RankedClaims.Of("Unemployment fell in Kenya.", "Unemployment fell in Norway.", "Unemployment fell in Peru."));
        Assert.Equal("1", ranker.Rank(new("Unemployment fell there", ["I was in Norway."], [], null, null), 1)[0].Id);
        Assert.Equal("2", ranker.Rank(new("Unemployment fell there", [], ["Peru did well."], null, null), 1)[0].Id);
    }

    [Fact]
    public void A_claim_of_the_same_speaker_comes_first()
    {
        var claims = RankedClaims.Of("Taxes rose by half.", "Taxes rose by half.", "Taxes rose by half.").Select((claim, i) => claim with { Speaker = new[] { "Ann Alba", "Bob Bell", "Cy Clark" }[i] });
        Assert.Equal("1", new ClaimRanker([.. claims]).Rank(new("taxes rose by half", [], [], "Senator Bell", null), 1)[0].Id);
    }

    [Fact]
    public void Scores_lie_between_0_and_1_and_fall()
    {
        var scores = Ranker.Rank(new("Everest, the Senate and a shark"), 5).Select(match => match.Score).ToList();
        Assert.Equal(5, scores.Count);
        Assert.All(scores, score => Assert.InRange(score, 0, 1));
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zebra")]
    [InlineData("of the and")]
    [InlineData("\ud83d\ude00 \udc00 \0 @ # \u2014(@)")]
    public void Statements_that_share_no_word_find_nothing(string statement) => Assert.Empty(Ranker.Rank(new(statement), 5));

    [Theory]
    [InlineData("a")]
    [InlineData("Everest ")]
    [InlineData("#a@")]
    [InlineData("9,")]
    [InlineData("\u2014(@x)")]
    [InlineData("\ud83d")]
    public void A_million_letters_are_ranked_in_no_time(string letters)
    {
        var statement = string.Concat(Enumerable.Repeat(letters, 1_000_000 / letters.Length));
        Assert.InRange(Ranker.Rank(new(statement, [statement], [statement], statement, statement), 5).Length, 0, 5);
    }

    [Fact]
    public void All_candidates_are_given_when_more_are_asked_for_than_are_weighed()
    {
        var ranker = new ClaimRanker(RankedClaims.Of([.. Enumerable.Range(0, 300).Select(i => $"Senate {i}")]));
        var ranked = ranker.Rank(new("Senate 299"), 1000);
        Assert.Equal((300, "299"), (ranked.Length, ranked[0].Id));
        Assert.Equal(300, ranked.Select(match => match.Id).Distinct().Count());
        Assert.Equal(ranked.Take(7), ranker.Rank(new("Senate 299"), 7));
    }

    [Fact]
    public void Many_threads_rank_as_one_does()
    {
        string[] statements = ["Everest", "Senate seats", "a shark in Houston", "Canada", "climbed in 1953"];
        var ranker = new ClaimRanker(RankedClaims.Of([.. Enumerable.Range(0, 200).Select(i => $"{statements[i % 5]} {i}")]));
        var alone = statements.Select(statement => string.Join('|', new ClaimRanker(RankedClaims.Of([.. Enumerable.Range(0, 200).Select(i => $"{statements[i % 5]} {i}")])).Rank(new(statement), 50))).ToList();
        var together = statements.AsParallel().AsOrdered().Select(statement => string.Join('|', ranker.Rank(new(statement), 50))).ToList();
        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_place_is_explained_by_every_feature_of_the_table()
    {
        var ranked = Ranker.Explain(new("Everest's height"), 10);
        var first = ranked[0];
        Assert.Equal(("0", 1), (first.Id, first.WordRank));
        Assert.Contains(first.Reasons, reason => reason.Feature == "QueryInClaim" && reason.Value > 0);
        Assert.Equal(first.Margin, first.Reasons.Sum(reason => reason.Adds), 6);
        Assert.DoesNotContain(ranked, working => working.Id == "1");
    }
}
