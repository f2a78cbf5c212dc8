using FactCheck.Proofreading.Tagging;

namespace FactCheck.Tests.Proofreading.Tagging;

public sealed class RegularVerbsTests
{
    [Theory]
    [InlineData("initialized", "initialize", "Past")]
    [InlineData("grabbing", "grab", "Ing")]
    [InlineData("classifies", "classify", "Third")]
    [InlineData("initialize", "initialize", "Base")]
    public void A_form_of_a_regular_verb_is_led_back_to_its_base(string word, string verb, string form)
    {
        var found = RegularVerbs.Of(word);

        Assert.Equal((verb, form), (found?.Verb.Base, found?.Form.ToString()));
    }

    [Theory]
    [InlineData("wonderful")]
    [InlineData("kitchens")]
    [InlineData("red")]
    public void What_is_no_verb_has_no_base(string word) => Assert.Null(RegularVerbs.Of(word));
}
