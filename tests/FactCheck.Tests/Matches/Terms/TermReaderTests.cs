using FactCheck.Matches.Terms;

namespace FactCheck.Tests.Matches.Terms;

public sealed class TermReaderTests
{
    [Theory]
    [InlineData("North Korea")]
    [InlineData("north Korea")]
    [InlineData("DPRK")]
    [InlineData("N. Korea")]
    [InlineData("North Koreans")]
    [InlineData("the North Korean's")]
    public void All_forms_of_a_name_are_one_term(string text) =>
        Assert.Equal(text.StartsWith('n') ? ["north", "korea"] : ["north_korea"], Forms(text));

    [Theory]
    [InlineData("U.S")]
    [InlineData("U.S.")]
    [InlineData("US")]
    [InlineData("USA")]
    [InlineData("American")]
    public void The_United_States_are_one_term_however_pointed(string text) => Assert.Equal(["united_states"], Forms(text));

    [Fact]
    public void The_pronoun_us_is_no_country() => Assert.Equal([], Forms("us"));

    [Fact]
    public void South_is_not_North() => Assert.NotEqual(Forms("South Korea"), Forms("North Korea"));

    [Fact]
    public void Stop_words_are_left_out_and_words_stemmed() => Assert.Equal(["29", "300", "united_states", "troop", "station", "south_korea"], Forms("the 29,300 U.S troops stationed in South Korea"));

    private static IEnumerable<string> Forms(string text) => TermReader.Read(text).Select(term => term.Form);
}
