using FactCheck.Matches.Quotations;

namespace FactCheck.Tests.Matches.Quotations;

public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData("travelled", "traveled")]
    [InlineData("cancelling", "canceling")]
    public void A_doubled_l_is_another_spelling(string british, string american) => Assert.Equal(FormOf(american), FormOf(british));

    [Theory]
    [InlineData("filled", "filed")]
    [InlineData("filling", "filing")]
    public void A_doubled_l_in_a_short_word_makes_another_word(string one, string other) => Assert.NotEqual(FormOf(other), FormOf(one));

    [Fact]
    public void A_text_too_long_to_be_a_quotation_is_not_read_to_its_end() =>
        Assert.Equal(QuotedWords.MostWords + 1, QuotedWords.Read(string.Concat(Enumerable.Repeat("word ", 2000))).Length);

    [Fact]
    public void Only_a_bracket_that_closes_soon_is_a_gap()
    {
        Assert.True(QuotedWords.Read("the [old] mill")[1].IsGap);
        Assert.DoesNotContain(QuotedWords.Read($"[a{new string(' ', 1000)}]"), word => word.IsGap);
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('[')]
    public void A_million_marks_are_read_in_passing(char mark) => Assert.Empty(QuotedWords.Read(new string(mark, 1_000_000)));

    private static string? FormOf(string word) => Assert.Single(QuotedWords.Read(word)).Form;
}
