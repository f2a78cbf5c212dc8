using FactCheck.Matches.Terms;

namespace FactCheck.Tests.Matches.Terms;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("imports", "imported")]
    [InlineData("imports", "importing")]
    [InlineData("trade", "trading")]
    [InlineData("signed", "signing")]
    [InlineData("countries", "country")]
    [InlineData("controlled", "control")]
    [InlineData("tested", "tests")]
    [InlineData("attackers", "attacker")]
    [InlineData("launches", "launched")]
    public void Forms_of_one_word_meet(string left, string right) => Assert.Equal(Stemmer.Stem(left), Stemmer.Stem(right));

    [Theory]
    [InlineData("import", "important")]
    [InlineData("export", "import")]
    [InlineData("nation", "native")]
    public void Different_words_stay_apart(string left, string right) => Assert.NotEqual(Stemmer.Stem(left), Stemmer.Stem(right));

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("ss")]
    [InlineData("ing")]
    [InlineData("ééé")]
    public void Short_and_foreign_words_are_left_alone(string word) => Assert.Equal(word, Stemmer.Stem(word));
}
