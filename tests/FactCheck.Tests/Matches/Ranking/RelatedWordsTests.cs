using FactCheck.Matches.Ranking;

namespace FactCheck.Tests.Matches.Ranking;

public sealed class RelatedWordsTests
{
    [Theory]
    [InlineData("immigrants", "migrant")]
    [InlineData("Photoshopped", "doctored")]
    [InlineData("vaccines", "jab")]
    [InlineData("toupee", "wig")]
    public void A_word_is_related_to_one_that_may_be_said_for_it_whatever_its_inflection(string word, string other)
    {
        Assert.Contains(Form(other), RelatedWords.Of(Form(word)).ToArray());
        Assert.Contains(Form(word), RelatedWords.Of(Form(other)).ToArray());
    }

    [Fact]
    public void A_word_is_not_related_to_itself() => Assert.DoesNotContain(Form("shooting"), RelatedWords.Of(Form("shooting")).ToArray());

    [Fact]
    public void A_word_that_is_not_in_the_table_has_none() => Assert.Equal(0, RelatedWords.Of("zyzzyva").Length);

    private static string Form(string word) => RankedText.Terms(word)[0].Form;
}
