using FactCheck.Documents;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Tests.Tables;

public sealed class WordSetTests
{
    [Theory]
    [InlineData("a", "A")]
    [InlineData("may", "MAY")]
    [InlineData("five", "Five")]
    [InlineData("million", "MiLLion")]
    [InlineData("don't", "DON'T")]
    [InlineData("straightforward", "Straightforward")]
    [InlineData("złoty", "ZŁOTY")]
    [InlineData("ärzte", "Ärzte")]
    [InlineData("ελλάδα", "ΕΛΛΆΔΑ")]
    [InlineData("us$", "US$")]
    public void A_word_has_one_number_in_either_case(string lower, string upper) => Assert.Equal(WordHash.Of(lower), WordHash.Of(upper));

    [Theory]
    [InlineData("may", "mays")]
    [InlineData("on", "no")]
    [InlineData("form", "from")]
    [InlineData("ab", "abb")]
    [InlineData("percent", "percents")]
    [InlineData("abcdefgh", "abcdefgx")]
    [InlineData("abcdefghi", "xbcdefghi")]
    [InlineData("é", "è")]
    public void Words_that_differ_in_a_letter_have_two_numbers(string left, string right) => Assert.NotEqual(WordHash.Of(left), WordHash.Of(right));

    [Fact]
    public void A_set_without_case_finds_a_word_in_either()
    {
        var set = new WordSet(["may", "Złoty"], StringComparison.OrdinalIgnoreCase);
        Assert.True(set.Contains("May"));
        Assert.True(set.Contains("złoty"));
        Assert.False(set.Contains("mayor"));
        Assert.False(set.Contains(""));
    }

    [Fact]
    public void A_set_with_case_tells_its_words_apart()
    {
        var set = new WordSet(["CA", "ca", "Ill"], StringComparison.Ordinal);
        Assert.Equal(0, set.IndexOf("CA", WordHash.Of("CA")));
        Assert.Equal(1, set.IndexOf("ca", WordHash.Of("ca")));
        Assert.False(set.Contains("ill"));
    }

    [Fact]
    public void Every_word_of_a_large_set_is_found_at_its_place()
    {
        string[] words = [.. Enumerable.Range(0, 20_000).Select(number => $"word{number}")];
        var set = new WordSet(words, StringComparison.Ordinal);
        Assert.All(words.Select((word, place) => (word, place)), item => Assert.Equal(item.place, set.IndexOf(item.word, WordHash.Of(item.word))));
        Assert.False(set.Contains("word20000"));
    }

    [Fact]
    public void First_words_are_letters_or_one_mark()
    {
        var set = WordSet.OfFirstWords(["light year", "Light-second", "ft.", "°C", "US$"]);
        Assert.True(set.Contains("light"));
        Assert.True(set.Contains("ft"));
        Assert.True(set.Contains("°"));
        Assert.True(set.Contains("us"));
        Assert.False(set.Contains("year"));
    }

    [Fact]
    public void A_token_carries_the_number_of_its_word()
    {
        const string text = "In May, don't ask Łódź's mayor: responsibilities, straightforwardness (e.g. a) and x.y end";
        var tokens = SentenceSplitter.Split(DocumentReader.Read("sample", new SourceText("sample", text), DocumentFormat.Text)).Tokens;
        Assert.All(tokens, token => Assert.Equal(token.Kind == TokenKind.Word ? WordHash.Of(token.Span.Of(text)) : 0, token.Hash));
    }
}
