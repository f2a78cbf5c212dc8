using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Tests.Matches.Ranking;

public sealed class SoughtTermsTests
{
    private const int Claims = 2_000_000;

    private static readonly Dictionary<string, int> ClaimsWith = new(StringComparer.Ordinal)
    {
        ["rare"] = 100,
        ["known"] = 10_000,
        ["frequent"] = 400_000,
        ["common"] = 1_500_000,
        ["everywhere"] = 2_000_000,
    };

    [Theory]
    [InlineData("everywhere rare frequent common known", "rare known frequent")]
    [InlineData("everywhere common frequent", "frequent common everywhere")]
    [InlineData("common rare", "rare common")]
    [InlineData("unheard rare", "rare")]
    [InlineData("unheard", "")]
    public void The_rarest_words_are_sought_until_their_claims_are_many_and_three_in_any_case(string words, string sought) =>
        Assert.Equal(sought, Sought(words.Split(' ').Select(word => new QueryTerm(word, 4))));

    [Fact]
    public void A_word_of_the_statement_goes_before_a_rarer_one_beside_it() =>
        Assert.Equal("known rare frequent", Sought([new("rare", 1), new("frequent", 1), new("known", 4), new("common", 1)]));

    [Fact]
    public void Of_a_small_database_every_word_is_sought() =>
        Assert.Equal(ClaimsWith.Count, SoughtTerms.Of([.. ClaimsWith.Keys.Select(word => new QueryTerm(word, 4))], word => ClaimsWith[word] / 100, Claims / 100).Length);

    private static string Sought(IEnumerable<QueryTerm> terms) =>
        string.Join(' ', SoughtTerms.Of([.. terms], word => ClaimsWith.GetValueOrDefault(word), Claims).Select(term => term.Form));
}
