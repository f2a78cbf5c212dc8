using FactCheck.Proofreading.Tagging;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Proofreading.Tagging;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("He wants to book a flight.", "book", "Base")]
    [InlineData("She read the book in a day.", "book", "Noun")]
    [InlineData("The children play in the park.", "play", "Base")]
    [InlineData("The play was long.", "play", "Noun")]
    [InlineData("They have always played well.", "played", "Participle")]
    [InlineData("They played in the park.", "played", "Past")]
    [InlineData("The results of the study show that prices rose.", "study", "Noun")]
    [InlineData("He said that she left.", "that", "Subordinator")]
    [InlineData("The plans were sent to Rome.", "plans", "Nouns")]
    [InlineData("He plans to leave.", "plans", "Third")]
    [InlineData("It was a clear day.", "clear", "Adjective")]
    [InlineData("We went to Norwich by train.", "Norwich", "Name")]
    [InlineData("The blorbness grew.", "blorbness", "Noun")]
    [InlineData("He spoke unblorbingly.", "unblorbingly", "Adverb")]
    [InlineData("They can't find her keys.", "her", "Possessive")]
    public void A_word_is_tagged_by_its_place(string text, string word, string tag)
    {
        var prose = Read(text);
        var token = Enumerable.Range(0, prose.Tokens.Length).Single(i => prose.Spelling(i).SequenceEqual(word));
        Assert.Equal(tag, prose.TagAt(token).ToString());
    }

    [Fact]
    public void A_tag_that_the_sentence_leaves_open_is_not_sure()
    {
        var prose = Read("Visiting relatives can be boring, and a ten-year-old ran.");
        Assert.True(prose.IsSurely(2, Tag.Modal));
        Assert.False(prose.IsSurely(4, Tag.Noun));
    }

    [Fact]
    public void A_sentence_longer_than_a_piece_is_tagged_to_its_end()
    {
        var prose = Read(string.Join(" and ", Enumerable.Repeat("the old kitchen was cold", 200)) + ".");
        var kitchens = Enumerable.Range(0, prose.Tokens.Length).Where(i => prose.Spelling(i) is "kitchen").ToList();
        Assert.Equal(200, kitchens.Count);
        Assert.All(kitchens, token => Assert.Equal(Tag.Noun, prose.TagAt(token)));
    }

    [Theory]
    [InlineData("The three old houses on the hill were sold.", 0, "The three old houses")]
    [InlineData("His sister's new car stood there.", 0, "His sister's new car")]
    [InlineData("Water ran down the wall.", 0, "Water")]
    public void A_noun_phrase_reaches_from_its_first_word_to_its_noun(string text, int first, string phrase)
    {
        var prose = Read(text);
        var found = NounPhrases.From(prose, first, prose.Tokens.Length);
        Assert.NotNull(found);
        Assert.Equal(phrase, prose.Text[prose.Token(found.Value.First).Start..prose.Token(found.Value.Head).End]);
        Assert.Equal(found, NounPhrases.EndingAt(prose, found.Value.Head, 0));
    }

    [Fact]
    public void A_phrase_without_a_noun_is_none() => Assert.Null(NounPhrases.From(Read("They slept."), 0, 2));

    private static FactCheck.Proofreading.Prose Read(string text) => new(MarkedText.Segment(text));
}
