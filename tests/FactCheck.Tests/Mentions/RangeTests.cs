using FactCheck.Mentions;

namespace FactCheck.Tests.Mentions;

public sealed class RangeTests
{
    [Theory]
    [InlineData("It takes 5–10 % of it.", "5..10 percent")]
    [InlineData("It takes 5-10 % of it.", "5..10 percent")]
    [InlineData("It takes between 5 and six millimetres.", "5..6 millimetre")]
    [InlineData("It takes from 100 to 1000 g of it.", "100..1000 gram")]
    [InlineData("It takes 27,000 to 33,000 troops.", "27000..33000 troops")]
    [InlineData("It takes $5-10 million.", "5000000..10000000 USD")]
    [InlineData("It takes between $5 and $10 million.", "5000000..10000000 USD")]
    [InlineData("It takes 3km-5km of it.", "3..5 kilometre")]
    [InlineData("It takes -5 °C to 10 °C.", "-5..10 degree Celsius")]
    [InlineData("It takes 7-9 lakh rupees.", "700000..900000 INR")]
    [InlineData("It takes greater than 100 and smaller than 300.", "100..300")]
    public void Two_ends_make_a_range_and_share_unit_and_magnitude(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("It rose from 5 % to 10 %.", "5 percent; 10 percent")]
    [InlineData("It increased 15 % to $415.9 million.", "15 percent; 4159000000/10 USD")]
    [InlineData("It had a deficit of 1.6 billion and 7 %.", "1600000000; 7 percent")]
    [InlineData("They had 67, 101 and 121 tonnes.", "67 tonne; 101 tonne; 121 tonne")]
    [InlineData("They had 7- or 8-inch pipes.", "7 inch; 8 inch")]
    public void A_change_and_a_list_are_several_figures(string text, string figures) =>
        Assert.Equal(figures.Replace("4159000000/10", "415900000", StringComparison.Ordinal), FigureSample.Figures(text));

    [Theory]
    [InlineData("at least 50 %", HedgeMeaning.AtLeast, "50..")]
    [InlineData("more than 50 %", HedgeMeaning.MoreThan, "50..")]
    [InlineData("no more than 50 %", HedgeMeaning.AtMost, "..50")]
    [InlineData("below 50 %", HedgeMeaning.LessThan, "..50")]
    [InlineData("> 50 %", HedgeMeaning.MoreThan, "50..")]
    [InlineData("50 % or more", HedgeMeaning.AtLeast, "50..")]
    [InlineData("up to 50 %", HedgeMeaning.AtMost, "50")]
    [InlineData("nearly 50 %", HedgeMeaning.JustBelow, "50")]
    [InlineData("about 50 %", HedgeMeaning.Approximate, "50")]
    [InlineData("some 50 %", HedgeMeaning.Approximate, "50")]
    public void A_hedge_keeps_the_figure_and_bounds_it_where_it_says_so(string words, HedgeMeaning meaning, string bounds)
    {
        var mention = Assert.Single(FigureSample.Mentions($"It was {words}."));
        Assert.Equal(meaning, Hedges.MeaningOf(mention.Hedge));
        Assert.Equal(bounds, FigureSample.Describe(mention.Bounds));
        Assert.Equal("50 percent", FigureSample.Describe(mention.Figure));
    }

    [Theory]
    [InlineData("From 4840.9873 to 20770930 people came.", "48409873/10000..20770930 person")]
    [InlineData("It ran from 20170930 to 20171001.", "")]
    public void Eight_digits_end_a_range_of_numbers_and_not_one_of_days(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));
}
