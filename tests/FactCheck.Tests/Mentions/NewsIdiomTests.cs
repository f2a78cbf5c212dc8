namespace FactCheck.Tests.Mentions;

/// <summary>How newspapers write temperatures, ages, rates, shares and sums that other figures in the sentence explain.</summary>
public sealed class NewsIdiomTests
{
    [Theory]
    [InlineData("Lows of -12C in the Highlands, 3C in London.", "-12 degree Celsius; 3 degree Celsius")]
    [InlineData("Temperatures of -4C to 2C are forecast.", "-4..2 degree Celsius")]
    [InlineData("It must be kept at -70C and thawed slowly.", "-70 degree Celsius")]
    [InlineData("The wind chill made it 0F or lower.", "0 degree Fahrenheit")]
    [InlineData("He lodged a 13F filing, and the Type 2 C was sold.", "")]
    public void A_lone_C_or_F_is_a_degree_where_the_weather_says_so(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("Anna Berg, 34, and Tom Hale, 29, were named.", "34 year; 29 year")]
    [InlineData("A woman, 61, died.", "61 year")]
    [InlineData("Two boys aged 12 and 14 were hurt.", "2 boys; 12 year; 14 year")]
    [InlineData("Women over 40 and drivers under 25 pay less.", "40 year; 25 year")]
    [InlineData("People who are 65 or over pay less.", "65 year")]
    [InlineData("Nobody younger than 18 may enter.", "18 year")]
    [InlineData("About 18-to-24-year-olds we know little.", "18..24 year")]
    [InlineData("Smith, 45, was convicted. She died at 87.", "45 year; 87 year")]
    [InlineData("He was shot at the age of 92, aged about 30 to 35.", "92 year; 30..35 year")]
    [InlineData("Children of 16- to 24-year-olds came.", "16..24 year")]
    [InlineData("Two women in their 40s met; under 18s are barred.", "2 women; 18 year")]
    [InlineData("She met voters over 20 times, women older than 100 trees.", "20 times; 100 trees")]
    [InlineData("Medals went to New York, 34, South Korea, 21, and Peru.", "34; 21")]
    [InlineData("He scored 100 or over in 12 games.", "100; 12 games")]
    [InlineData("They sold red, 34, and blue ones.", "34")]
    public void Ages_are_counted_in_years(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("It pays between $9 and $11 an hour.", "9..11 USD per hour")]
    [InlineData("It cost $3.20 to $4.10 a gallon.", "16/5..41/10 USD per gallon")]
    [InlineData("The plant makes 300 tonnes of steel a day.", "300 tonne per day")]
    [InlineData("It burns 1.2 million barrels of oil per day.", "1200000 barrel per day")]
    [InlineData("It brings 520,000 tonnes of crude oil a year.", "520000 tonne per year")]
    [InlineData("There were 12 deaths per 100,000 live births.", "12 deaths per 100,000 live births")]
    [InlineData("It costs $5 per a hundred users.", "5 USD per a hundred users")]
    [InlineData("It takes 12 per hundred thousand people.", "12 per hundred thousand people")]
    [InlineData("Sales fell to £2.3bn from £3.1bn a year before.", "2300000000 GBP; 3100000000 GBP")]
    [InlineData("It does 50 miles to the gallon.", "50 mile per gallon")]
    [InlineData("It fetched $10,600 a square foot.", "10600 USD per square foot")]
    public void Rates_are_read_whole(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("Sales rose from $1.2 to $1.5 billion.", "1200000000 USD; 1500000000 USD")]
    [InlineData("Output fell from 3 to 2.5 million.", "3000000; 2500000")]
    [InlineData("The hike takes five to seven hours.", "5..7 hour")]
    [InlineData("It grew from 900 to 1.2 million.", "900; 1200000")]
    [InlineData("They made 1.1m, 1.3m and 1.25m tonnes.", "1100000 tonne; 1300000 tonne; 1250000 tonne")]
    [InlineData("Exports fell to 0.2m tonnes from 2.1m in May.", "200000 tonne; 2100000")]
    [InlineData("A wave 30m high killed 3m people.", "30 metre; 3000000 person")]
    [InlineData("It has 1.5K employees.", "1500 employees")]
    [InlineData("Turnover was £4.5-5m, then €5m-10m.", "4500000..5000000 GBP; 5000000..10000000 EUR")]
    [InlineData("The bridge is 1.1m wide and 25m long.", "11/10 metre; 25 metre")]
    [InlineData("Subscribers rose to 2.1m from 1.9m people.", "2100000; 1900000 person")]
    [InlineData("It has 4.15 million ± 0.01 million tonnes.", "4150000 tonne")]
    [InlineData("The star has 4.15 ± 0.01 million times the mass.", "4150000 times")]
    [InlineData("It will hire 100K, and pay more.", "100000")]
    [InlineData("It was cooled to 77K, then heated.", "77 kelvin")]
    public void A_magnitude_is_shared_where_the_sentence_says_it_once(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("Net loss was $(4.5) million.", "-4500000 USD")]
    [InlineData("A loss of £(2) was booked.", "-2 GBP")]
    [InlineData("Corn settled at $7.90½ a bushel.", "1581/200 USD per bushel")]
    [InlineData("Sales were T$236 bln.", "236000000000 TWD")]
    [InlineData("The house sold for 450,000 pounds ($570,000).", "450000 GBP; 570000 USD")]
    [InlineData("He paid 3,000 pounds a month in rent. It weighs 12 pounds.", "3000 GBP per month; 12 pound")]
    [InlineData("A fine dog weighs 60 pounds, and he won the title at 147 pounds.", "60 pound; 147 pound")]
    [InlineData("France won at Euro 2016, beating all.", "")]
    [InlineData("It takes two pounds and fifty pence.", "5/2 GBP")]
    [InlineData("Euro 96 was won by Germany, and 50 Cent sang.", "")]
    public void Sums_are_written_as_accounts_and_markets_do(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("One voter in four stayed away.", "1/4")]
    [InlineData("Only one voter in four stayed away.", "1/4")]
    [InlineData("The odds are one in 2.5 million.", "1/2500000")]
    [InlineData("It scored one goal in ten games.", "1; 10 games")]
    [InlineData("Shares fell by a third to 90p.", "1/3; 9/10 GBP")]
    [InlineData("It killed between a third and a half of them.", "1/3..1/2")]
    [InlineData("He came a third time.", "3")]
    [InlineData("Two-and-a-half years of a three-and-a-half-year term passed.", "5/2 year; 7/2 year")]
    [InlineData("Nearly a quarter were women, and it opened a quarter of an hour late.", "1/4; 1/4 hour")]
    [InlineData("Around a quarter-million people came.", "250000 person")]
    [InlineData("The ratio is 1.05:1.", "21/20")]
    [InlineData("He (2:02.21) beat her.", "12221/100 second")]
    [InlineData("He is 5 foot 9 in the team.", "5 foot; 9")]
    [InlineData("They won the 1 1/4-mile race in 2:02.21, and walked 34:12 minutes.", "5/4 mile; 12221/100 second; 2052 second")]
    public void Parts_are_told_from_ranks_and_counts(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("A 1,200-seat theatre has a five-storey stage.", "1200 seat; 5 storey")]
    [InlineData("It needs 3,000 more nurses and 12 other people.", "3000 nurses; 12 person")]
    [InlineData("Nine crew and eleven grandchildren came.", "9 crew; 11 grandchildren")]
    [InlineData("The 100-plus guests came.", "100 guests")]
    [InlineData("The House has 650 MPs and a 50MP camera.", "650 MPs; 50 megapixel")]
    [InlineData("They sent 300 Chinese-made drones to groups of 30 or more people.", "300 drones; 30 person")]
    [InlineData("A magnitude-6.1 quake struck.", "61/10")]
    public void What_is_counted_may_be_tied_or_stand_behind_more(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("The rate ticked up to 3.9%.", null)]
    [InlineData("It costs up to 3.9%.", "up to")]
    public void Up_to_is_no_hedge_where_a_verb_takes_the_up(string text, string? hedge) => Assert.Equal(hedge, Assert.Single(FigureSample.Mentions(text)).Hedge);

    [Theory]
    [InlineData("The park extends over 1,690 hectares.", null)]
    [InlineData("The park extends over 1,600 hectares.", "over")]
    [InlineData("The park has over 1,690 hectares.", "over")]
    [InlineData("The bridge, stretching over 462.5 metres, is new.", null)]
    public void Over_is_no_hedge_of_a_precise_figure_behind_a_verb_of_reaching(string text, string? hedge) => Assert.Equal(hedge, Assert.Single(FigureSample.Mentions(text)).Hedge);

    [Theory]
    [InlineData("They ran the 4x100m and swam the 4x200m.", "")]
    [InlineData("She won 6-3, 7-6 (5), 4-6, 6-2 on Sunday.", "")]
    [InlineData("Farmers spray 2,4-D and 1,2-dichloroethane.", "")]
    [InlineData("It has USB 3.0 and TPM 2.0.", "")]
    [InlineData("Judges of the 5th Circuit saw soldiers of the 101st Airborne near the shops of Fifth Avenue.", "")]
    [InlineData("§ 4.2 Penalties apply.", "")]
    [InlineData("A GP and a Newton solver are in claims 1 to 3 in the appendix.", "")]
    [InlineData("A TB2 drone fell at ground zero.", "")]
    [InlineData("Use 00 flour, and mark it 7/7.", "")]
    public void Names_of_many_kinds_are_left_alone(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("The bill was a cut from 18 to 16.", "18; 16")]
    [InlineData("Rates rose 2-3, 3-5 percent.", "2..3 percent; 3..5 percent")]
    [InlineData("It passed by a margin of 62% to 31%.", "62 percent; 31 percent")]
    [InlineData("It was between minus 5 and minus 10 degrees, or minus 20 Fahrenheit.", "-10..-5 degree; -20 degree Fahrenheit")]
    [InlineData("It was -2C to -10C at noon.", "-10..-2 degree Celsius")]
    [InlineData("Prices ranging from 12 % to 3 % were seen.", "3..12 percent")]
    public void From_the_greater_to_the_less_is_a_change_unless_it_is_said_to_range(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));
}
