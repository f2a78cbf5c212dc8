using FactCheck.Proofreading.Spelling;

namespace FactCheck.Tests.Proofreading.Spelling;

public sealed class WordListTests
{
    [Theory]
    [InlineData("government")]
    [InlineData("don't")]
    [InlineData("don\u2019t")]
    [InlineData("government's")]
    [InlineData("café")]
    [InlineData("exposé")]
    [InlineData("naive")]
    [InlineData("colour")]
    [InlineData("color")]
    [InlineData("reskilling")]
    [InlineData("unmarketable")]
    [InlineData("moonlike")]
    [InlineData("lighthouse")]
    [InlineData("overregulation")]
    public void English_words_and_what_is_formed_of_them_are_known(string word) => Assert.True(Lexicon.Knows(word));

    [Theory]
    [InlineData("goverment")]
    [InlineData("occured")]
    [InlineData("begining")]
    [InlineData("happyness")]
    [InlineData("arguement")]
    [InlineData("helpfull")]
    [InlineData("whereever")]
    [InlineData("thatthe")]
    [InlineData("")]
    [InlineData("\u0438\u0442\u0441")]
    public void Slips_are_not_known(string word) => Assert.False(Lexicon.Knows(word));

    [Theory]
    [InlineData("colour", Dialects.British | Dialects.Canadian)]
    [InlineData("color", Dialects.American | Dialects.Canadian)]
    [InlineData("organize", Dialects.American | Dialects.British | Dialects.Canadian)]
    [InlineData("house", Dialects.American | Dialects.British | Dialects.Canadian)]
    public void A_word_has_the_dialects_that_spell_it_so(string word, Dialects dialects) => Assert.Equal(dialects, WordAutomaton.Shared.Find(word)!.Value.Dialects);

    [Fact]
    public void Names_and_frequencies_are_told_apart()
    {
        Assert.True(WordAutomaton.Shared.Find("beijing")!.Value.IsName);
        Assert.False(WordAutomaton.Shared.Find("house")!.Value.IsName);
        Assert.True(WordAutomaton.Shared.Find("house")!.Value.Size < WordAutomaton.Shared.Find("humdinger")!.Value.Size);
    }

    [Fact]
    public void Every_edge_leads_into_the_list()
    {
        var list = WordAutomaton.Shared;
        var wrong = Enumerable.Range(0, list.Length).Count(edge => list.EdgeAt(edge).Target < 0 || list.EdgeAt(edge).Target >= list.Length);
        Assert.Equal((0, true), (wrong, list.EdgeAt(list.Length - 1).IsLast));
    }
}
