using FactCheck.Matches.Ranking;

namespace FactCheck.Tests.Matches.Ranking;

public sealed class PostMarkupTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("#WhiteHouse", "White House")]
    [InlineData("@NASAGoddard says", "NASA Goddard says")]
    [InlineData("#Trump2020", "Trump 2020")]
    [InlineData("#snake_case", "snake case")]
    [InlineData("see https://t.co/x1?y=2#z now", "see now")]
    [InlineData("#Newshttps://t.co/x", "News")]
    [InlineData("#Irapic.twitter.com/x", "Ira")]
    [InlineData("either/or, 5 # 6, a@ b", "either/or, 5 # 6, a@ b")]
    [InlineData("\ud83d#\udc00@", "\ud83d#\udc00@")]
    public void Tags_are_words_and_addresses_are_none(string post, string words) =>
        Assert.Equal(words, string.Join(' ', PostMarkup.Plain(post).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
