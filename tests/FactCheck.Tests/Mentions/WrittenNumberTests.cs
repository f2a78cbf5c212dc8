namespace FactCheck.Tests.Mentions;

public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("It has one million, two hundred thousand people.", "1200000 person")]
    [InlineData("It has two thousand, three hundred and five dogs.", "2305 dogs")]
    [InlineData("It has two thousand, three of them new.", "2000; 3")]
    [InlineData("It has fourty people, ninteen dogs and two hundered cats.", "40 person; 19 dogs; 200 cats")]
    [InlineData("Four score years passed.", "80 year")]
    public void Words_make_one_number(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("It is ten to the sixth.", "1000000")]
    [InlineData("It is 10 to the power of minus 9 metres.", "1/1000000000 metre")]
    [InlineData("It is two to the tenth power.", "1024")]
    [InlineData("He sent two to the third floor.", "2; 3")]
    public void A_power_is_read_in_words(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("About 1.45 billion in 2024 were unpaid.", "1450000000")]
    [InlineData("It is 5 in by 7 in.", "5 inch; 7 inch")]
    [InlineData("There were 15 in 2016 alone.", "15")]
    [InlineData("It had 5 in. of rain.", "5 inch")]
    [InlineData("A 6-foot-3 guard met a 6-foot-11-inch guard.", "75 inch; 83 inch")]
    public void Inches_are_read_only_where_a_length_fits(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("It is 6.6e-34 J s there.", "33/50000000000000000000000000000000000 joule second")]
    [InlineData("It is 2 joule seconds there.", "2 joule second")]
    [InlineData("It is 300 N m there.", "300 newton metre")]
    [InlineData("It pumps 50 bpd there.", "50 barrel per day")]
    [InlineData("It has 30 bcm there.", "30 bcm")]
    [InlineData("He came three times a day.", "3 times per day")]
    [InlineData("It took 50 ml · kg \u22121 · min \u22121 there.", "50 millilitre per kilogram per minute")]
    [InlineData("It was 0.2% ± 0.4% there.", "1/5 percent")]
    [InlineData("The error is plus or minus 3 percentage points.", "3 percentage point")]
    [InlineData("The 6ft 4in forward scored.", "76 inch")]
    [InlineData("It sold for $1.25 mil there.", "1250000 USD")]
    [InlineData("It is 8x2^10 bits there.", "8192 bit")]
    [InlineData("It is for people aged 18 to 65 there.", "18..65 year")]
    [InlineData("He died at age 87 there.", "87 year")]
    public void Units_are_read_with_their_products_and_rates(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));
}
