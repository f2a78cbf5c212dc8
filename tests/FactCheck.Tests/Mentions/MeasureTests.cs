namespace FactCheck.Tests.Mentions;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("It rose 7 % there.", "7 percent")]
    [InlineData("It rose 7 per cent there.", "7 percent")]
    [InlineData("It rose seven percent there.", "7 percent")]
    [InlineData("It rose 2 percentage points there.", "2 percentage point")]
    [InlineData("It rose 25 basis points there.", "25 basis point")]
    [InlineData("It rose 3 ‰ there.", "3 per mille")]
    public void Shares_have_percent_points_or_per_mille(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("It cost $5.2 billion.", "5200000000 USD")]
    [InlineData("It cost US$ 3.14.", "157/50 USD")]
    [InlineData("It cost HK$10.", "10 HKD")]
    [InlineData("It cost CAD3.03.", "303/100 CAD")]
    [InlineData("It cost 20 euros.", "20 EUR")]
    [InlineData("It cost £1.5bn.", "1500000000 GBP")]
    [InlineData("It cost 50 cents.", "1/2 USD")]
    [InlineData("It cost 50p.", "1/2 GBP")]
    [InlineData("It cost Rs. 5 crore.", "50000000 INR")]
    [InlineData("It cost 3 dollars 50 cents.", "7/2 USD")]
    [InlineData("It cost 75 USD million.", "75000000 USD")]
    [InlineData("It cost MAUD 60.", "60000000 AUD")]
    [InlineData("It cost -$5.", "-5 USD")]
    [InlineData("It cost 50 dollar 40 rmb.", "50 USD; 40 CNY")]
    [InlineData("It cost $15.40/hour.", "77/5 USD per hour")]
    [InlineData("It cost £5 grand.", "5000 GBP")]
    [InlineData("It cost R500m.", "500000000 ZAR")]
    [InlineData("It cost R1.2 billion.", "1200000000 ZAR")]
    [InlineData("It cost between 12 and 15 cents.", "3/25..3/20 USD")]
    [InlineData("It cost 64.2 cents a dozen.", "321/500 USD")]
    public void Money_has_its_code_and_whole_units(string text, string figures) => Assert.StartsWith(figures, FigureSample.Figures(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("He paid Rs 500, 50 pence more than she did.", "500 INR; 1/2 GBP")]
    [InlineData("He paid 3 dollars, 50 cents.", "7/2 USD")]
    [InlineData("He paid 4 euros, 30 cents.", "43/10 EUR")]
    [InlineData("They sold 3 barrels, 2 bushels and a bag.", "3 barrel; 2 bushel")]
    [InlineData("He weighed 12 stone, 4 pounds.", "172 pound")]
    [InlineData("He was 6 feet, 2 inches tall.", "74 inch")]
    public void An_amount_after_a_comma_belongs_to_the_one_before_only_in_its_own_system(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Fact]
    public void Forces_that_number_thousands_are_counted() => Assert.Equal("104000 personnel", FigureSample.Figures("Its armed forces number 104,000 personnel."));

    [Theory]
    [InlineData("They slaved in the 30C heat.", "30 degree Celsius")]
    [InlineData("They slaved in the 90F weather.", "90 degree Fahrenheit")]
    [InlineData("Add .25ml of it.", "1/4 millilitre")]
    [InlineData("It is 5 km away.", "5 kilometre")]
    [InlineData("It is 5 leagues away.", "5 league")]
    [InlineData("They won 13 league titles.", "13 titles")]
    [InlineData("It is 27-kilometer round.", "27 kilometre")]
    [InlineData("It is 4 square miles big.", "4 square mile")]
    [InlineData("It is 190 km2 big.", "190 square kilometre")]
    [InlineData("It is 4 km squared.", "4 square kilometre")]
    [InlineData("It is 16.25 nanometers thin.", "65/4 nanometre")]
    [InlineData("It runs at 30 km/h now.", "30 kilometre per hour")]
    [InlineData("It runs at 188 miles an hour now.", "188 mile per hour")]
    [InlineData("It blows at 7.8 m s−1 now.", "39/5 metre per second")]
    [InlineData("It holds 0.1 mg/l of it.", "1/10 milligram per litre")]
    [InlineData("It makes 7.5 million tonnes a year.", "7500000 tonne per year")]
    [InlineData("It uses 12 kWh of it.", "12 kilowatt hour")]
    [InlineData("It is 37 °C warm.", "37 degree Celsius")]
    [InlineData("It is 98.6 degrees F warm.", "493/5 degree Fahrenheit")]
    [InlineData("It was 2 below zero.", "-2 degree")]
    [InlineData("It weighs 20 (kg) full.", "20 kilogram")]
    [InlineData("It is half a litre.", "1/2 litre")]
    [InlineData("It is 2 inches wide.", "2 inch")]
    [InlineData("It is 12 in six boxes.", "12; 6 boxes")]
    public void Units_have_their_singular_name_in_SI_spelling(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("He is 7 feet, 10 inches tall.", "94 inch")]
    [InlineData("He is 5'10\" tall.", "70 inch")]
    [InlineData("She weighs 4st 5lb.", "61 pound")]
    [InlineData("It is 10 kms 8 metres 6 cm long.", "1000806 centimetre")]
    [InlineData("It is 2 lbs and 3 oz.", "35 ounce")]
    public void Amounts_in_several_units_are_one_in_the_smallest(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("He is 60 years old.", "60 year")]
    [InlineData("He is a 60-year-old.", "60 year")]
    [InlineData("It melts at 15.5 min.", "31/2 minute")]
    public void Amounts_of_time_are_durations_with_a_number(string text, string figures)
    {
        Assert.Equal(figures, FigureSample.Figures(text));
        Assert.Equal(FactCheck.Mentions.MentionKind.Duration, FigureSample.Mentions(text)[0].Figure.Kind);
    }

    [Theory]
    [InlineData("There are 29,300 U.S. troops there.", "29300 troops")]
    [InlineData("There are 12 of the 40 schools there.", "12 schools; 40 schools")]
    [InlineData("There are 200,000 people there.", "200000 person")]
    [InlineData("There are two armed policemen there.", "2 policemen")]
    [InlineData("There are 12 in the room.", "12")]
    [InlineData("There are 30 per 100,000 people.", "30 per 100,000 people")]
    [InlineData("It met four times per week.", "4 times per week")]
    public void A_counted_noun_is_the_unit_of_its_number(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Fact]
    public void A_mention_covers_hedge_number_and_noun_and_its_number_alone_is_what_a_correction_replaces()
    {
        const string text = "The U.S. has about 29,300 U.S. troops there.";
        var mention = Assert.Single(FigureSample.Mentions(text));
        Assert.Equal("about 29,300 U.S. troops", mention.Span.Of(text).ToString());
        Assert.Equal("29,300", mention.NumberSpan.Of(text).ToString());
        Assert.Equal("about", mention.Hedge);
    }

    [Theory]
    [InlineData("There were 28 million in 2013.", "28000000")]
    [InlineData("There were 8192880 in July 2006.", "8192880")]
    [InlineData("It is 6 in wide.", "6 inch")]
    public void A_preposition_before_a_date_is_no_inch(string text, string figures) => Assert.StartsWith(figures + ";", FigureSample.Figures(text) + ";", StringComparison.Ordinal);
}
