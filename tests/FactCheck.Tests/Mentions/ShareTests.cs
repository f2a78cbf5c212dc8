namespace FactCheck.Tests.Mentions;

public sealed class ShareTests
{
    [Theory]
    [InlineData("Two in three voters agree.", "2/3")]
    [InlineData("Nine in 10 doctors agree.", "9/10")]
    [InlineData("Three in four Americans agree.", "3/4")]
    [InlineData("They won 2 in 3 games.", "2; 3 games")]
    [InlineData("It is one in a million.", "1/1000000")]
    public void A_number_in_a_small_one_is_a_share_where_people_are_counted(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("The odds were 3 to 1 then.", "3")]
    [InlineData("They were outnumbered 10 to 1 there.", "10")]
    [InlineData("It passed by a two-to-one margin.", "2")]
    [InlineData("A 3-to-2 majority agreed.", "3/2")]
    [InlineData("It got 8.5/10 from them.", "17/20")]
    public void Odds_are_one_number_with_a_word_for_odds_or_hyphens(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("It costs 5 to 10 cents.", "1/20..1/10 USD")]
    [InlineData("Take 5, 10 and 20 pence.", "1/20 GBP; 1/10 GBP; 1/5 GBP")]
    [InlineData("It killed two or three million people.", "2000000 person; 3000000 person")]
    [InlineData("It had five or six hundred then.", "500; 600")]
    [InlineData("It has 3, 4 and 5 billion dollars.", "3000000000 USD; 4000000000 USD; 5000000000 USD")]
    [InlineData("It fell by 4,000, or 15%, then.", "4000; 15 percent")]
    [InlineData("It lifted 67, 101, or 121 tonnes.", "67 tonne; 101 tonne; 121 tonne")]
    [InlineData("A 10 by 12 feet room.", "10 foot; 12 foot")]
    [InlineData("It is 3 x 4 m there.", "3 metre; 4 metre")]
    public void A_list_shares_unit_and_magnitude_of_its_last_number(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));
}
