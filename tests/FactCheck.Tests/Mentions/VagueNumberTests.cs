namespace FactCheck.Tests.Mentions;

public sealed class VagueNumberTests
{
    [Theory]
    [InlineData("Dozens of homes burned.", "24.. homes")]
    [InlineData("Thousands of people fled.", "2000.. person")]
    [InlineData("It cost millions of dollars.", "2000000.. USD")]
    [InlineData("It is hundreds of miles away.", "200.. mile")]
    [InlineData("Hundreds of thousands marched.", "200000..1000000")]
    [InlineData("It cost tens of millions of dollars.", "20000000..100000000 USD")]
    public void A_magnitude_in_the_plural_is_a_range_from_two_of_it_on(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("Several hundred people came.", "200..1000 person")]
    [InlineData("A few thousand troops left.", "2000..10000 troops")]
    [InlineData("It had several dozen cars.", "24..120 cars")]
    [InlineData("It cost a few hundred thousand dollars.", "200000..1000000 USD")]
    public void Several_and_a_few_of_a_magnitude_are_a_range(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("A few people and several others came.", "")]
    [InlineData("It has a couple of hundred seats.", "200 seats")]
    [InlineData("She bought a couple dozen eggs.", "24 eggs")]
    public void Several_alone_says_no_number_and_a_couple_says_two(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));
}
