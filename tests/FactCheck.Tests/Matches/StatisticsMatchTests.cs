using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches;

/// <summary>Sentences in the words of yearbooks, databases and newspapers, and the one indicator that each speaks of.</summary>
public sealed class StatisticsMatchTests
{
    private static readonly string Claims = "claims:\n" + string.Concat(
        Indicator("gdp-per-capita", "GDP (nominal per capita)", "15,000", "USD"),
        Indicator("gdp", "GDP (nominal)", "270 billion", "USD"),
        Indicator("gdp-real", "GDP real", "126 billion", "USD"),
        Indicator("gdp-growth", "GDP growth rate", "5.6", "percent"),
        Indicator("gni-per-capita-ppp", "GNI per capita in PPP dollars", "21,000", "USD"),
        Indicator("population", "Population", "17.4 million", null),
        Indicator("population-growth", "Population growth rate", "0.9", "percent"),
        Indicator("inflation", "Inflation rate", "3", "percent"),
        Indicator("life-expectancy", "Life expectancy", "79.3", null),
        Indicator("literacy", "Adult literacy (% of adults)", "98.6", "percent"),
        Indicator("internet", "Internet users as percentage of population", "61.4", "percent"),
        Indicator("business", "Time required to start a business", "8", "days"),
        Indicator("health", "Health expenditure (% of GDP)", "7.5", "percent"),
        Indicator("migration", "Net migration", "30,000", null),
        Indicator("participation", "Labor participation rate", "60.2", "percent"),
        Indicator("unemployment", "Unemployment rate", "6.4", "percent"),
        Indicator("trade-balance", "Trade balance (% of GDP)", "3.2", "percent"),
        Indicator("current-account", "Current account balance (% of GDP)", "-4.6", "percent"),
        Indicator("goods", "Merchandise trade (% of GDP)", "58.4", "percent"),
        Indicator("wage", "Minimum wage per month", "410", "USD"),
        Indicator("electricity", "Electricity consumption per capita (kWh)", "3,880", null),
        Indicator("hunger", "Prevalence of undernourishment", "5", "percent"),
        Indicator("fdi", "Foreign direct investment, net inflows", "17.3 billion", "USD"),
        Indicator("forest", "Forest area", "22", "percent"),
        Indicator("soldiers", "Size of armed forces", "104,000", null));

    [Theory]
    [InlineData("The latest value for GDP per capita (current US$) in Chile was 14,994.03 as of 2011.", "gdp-per-capita")]
    [InlineData("Chile GDP per capita (current US$) 2012: 15,452, U.S. dollars", "gdp-per-capita")]
    [InlineData("Chile's GDP per head is $15,000.", "gdp-per-capita")]
    [InlineData("Chile's economy, with a gross domestic product of $270 billion, is open.", "gdp")]
    [InlineData("The value for GDP (constant 2000 US$) in Chile was 126,000,000,000 as of 2011.", "gdp-real")]
    [InlineData("Chile's economy grew by 5.6 percent in 2012.", "gdp-growth")]
    [InlineData("GNI per capita; PPP (US dollar) in Chile was last measured at 21310 in 2012.", "gni-per-capita-ppp")]
    [InlineData("Chile is home to 17.4 million people.", "population")]
    [InlineData("Chile had 17.4 million people in 2012.", "population")]
    [InlineData("In 2012 Chile had 17.4 million people.", "population")]
    [InlineData("The population of Chile was estimated at 17.4 million in 2012, of which half were women.", "population")]
    [InlineData("Population growth rate in Chile was last measured at 0.89 in 2012.", "population-growth")]
    [InlineData("Consumer prices in Chile rose by 3 %.", "inflation")]
    [InlineData("The cost of living rose by 3 % in Chile.", "inflation")]
    [InlineData("Life expectancy at birth, total (years) in Chile was 79.33 as of 2011.", "life-expectancy")]
    [InlineData("Chileans can expect to live 79.3 years.", "life-expectancy")]
    [InlineData("Some 98.6 % of the adults of Chile can read and write.", "literacy")]
    [InlineData("Chile Internet users (per 100 people) 2012: 61.42, per 100 people", "internet")]
    [InlineData("Internet penetration in Chile reached 61.4 %.", "internet")]
    [InlineData("Setting up a company in Chile takes 8 days.", "business")]
    [InlineData("Chile spends 7.5 percent of its GDP on health.", "health")]
    [InlineData("Chile's net migration was 30,000.", "migration")]
    [InlineData("Labor force participation rate, total (% of total population ages 15-64) in Chile was 60.2 as of 2011.", "participation")]
    [InlineData("The jobless rate in Chile is 6.4 %.", "unemployment")]
    [InlineData("External balance on goods and services (% of GDP) in Chile was 3.2 as of 2011.", "trade-balance")]
    [InlineData("Some 5 percent of the population of Chile is undernourished.", "hunger")]
    [InlineData("Net FDI inflows to Chile reached $17.3 billion.", "fdi")]
    [InlineData("Woodland covers 22 % of Chile.", "forest")]
    [InlineData("Chile has 104,000 soldiers.", "soldiers")]
    [InlineData("Health expenditure; total (% of GDP) in Chile was last measured at 7.44 in 2011, according to the World Bank.", "health")]
    [InlineData("Chile devotes 7.5 percent of its gross domestic product to health care.", "health")]
    [InlineData("In Chile, spending on health came to 7.5 percent of the gross domestic product.", "health")]
    [InlineData("According to the World Factbook, Chile's net migration was 30,000.", "migration")]
    [InlineData("GNI per head in Chile stood at 21,000 international dollars in 2012.", "gni-per-capita-ppp")]
    [InlineData("The GNI per capita, PPP of Chile is 1,940 (international $) with a global rank of 50.", "gni-per-capita-ppp")]
    [InlineData("GDP in current U.S. dollars for Chile came to 268,310,000,000 in 2012.", "gdp")]
    [InlineData("The minimum wage in Chile is $410 a month.", "wage")]
    [InlineData("Electricity consumption per capita in Chile is 3,880 kWh.", "electricity")]
    [InlineData("Chile uses 3,880 kilowatt-hours of electricity per person.", "electricity")]
    [InlineData("In Chile, 60.2 % of the working-age population is in the labour force.", "participation")]
    [InlineData("In Chile, 5 % of people are undernourished.", "hunger")]
    [InlineData("In Chile, imports and exports of goods make up 58.4 percent of GDP.", "goods")]
    [InlineData("Chile's current account deficit was 4.6 % of GDP.", "current-account")]
    [InlineData("Life expectancy stands at 84.1 years in Laxa and 79.3 years in Chile.", "life-expectancy")]
    [InlineData("Life expectancy in Laxa is 84.1 years, compared with 79.3 years in Chile.", "life-expectancy")]
    [InlineData("Citizens of Chile have an average life expectancy of 79.3 years.", "life-expectancy")]
    [InlineData("With merchandise trade at 58.4 percent of GDP, Chile is an open economy.", "goods")]
    [InlineData("GDP (official exchange rate) of Chile: $268.3 billion (2012 est.)", "gdp")]
    [InlineData("Chile produces a GDP of $268.3 billion a year.", "gdp")]
    [InlineData("GNI, PPP per capita of Chile came to Int$ 21,310 in 2012.", "gni-per-capita-ppp")]
    [InlineData("Total health expenditure in Chile, as a percentage of GDP, was 7.4 in 2011.", "health")]
    [InlineData("There were 61.4 Internet users per 100 inhabitants in Chile in 2012.", "internet")]
    [InlineData("A business can be started in 8 days in Chile.", "business")]
    [InlineData("Chile's monthly minimum wage is $410.", "wage")]
    [InlineData("The GDP of Chile is 126,400,000,000 (constant 2000 US$) with a global rank of 44.", "gdp-real")]
    [InlineData("Foreign direct investment, net inflows of Chile is 17,300,000,000 (BoP, current US$) with a global rank of 20.", "fdi")]
    [InlineData("Public and private health expenditure in Chile together amount to 7.5 percent of GDP.", "health")]
    [InlineData("Chile had 104,000 armed forces personnel in 2011.", "soldiers")]
    [InlineData("The armed forces of Chile consist of 104,000 men and women.", "soldiers")]
    [InlineData("GDP per capita: $2,720 (Laxa), $15,452 (Chile)", "gdp-per-capita")]
    [InlineData("Internet users per 100 people: 61.4 (Chile)", "internet")]
    [InlineData("With a life expectancy of 79.3 years, Chile is ahead of its neighbours.", "life-expectancy")]
    [InlineData("Chile's foreign debt is large, and 61.4% of its people use the internet.", "internet")]
    [InlineData("Literacy rate, adult total (% of people ages 15 and above) in Chile was 98.55 as of 2011.", "literacy")]
    public void A_figure_is_matched_with_its_indicator_whatever_the_words(string text, string indicator) => Assert.Equal([indicator], Matched(text));

    [Theory]
    [InlineData("GDP per capita, PPP (current international $) in Chile was 17,000 as of 2011.")]
    [InlineData("Female life expectancy in Chile is 82 years.")]
    [InlineData("Life expectancy at birth, female (years) in Chile was 82.33 as of 2011.")]
    [InlineData("Time required to enforce a contract (days) in Chile was 480 as of 2012.")]
    [InlineData("Health expenditure per capita (current US$) in Chile was 1,075 as of 2011.")]
    [InlineData("Labor participation rate, female (% of female population ages 15+) in Chile was 47.1 as of 2011.")]
    [InlineData("Foreign direct investment, net inflows (% of GDP) in Chile was 6.9 as of 2011.")]
    [InlineData("Urban population (% of total) in Chile was 89 as of 2011.")]
    [InlineData("Chile imports 6 % of its food.")]
    [InlineData("In Chile 17 million people use mobile phones.")]
    [InlineData("Some 1.7 million people in Chile live in poverty.")]
    [InlineData("Chile has a population density of 23 people per square kilometre.")]
    [InlineData("The prison population of Chile is 44,000.")]
    [InlineData("The working population of Chile is 8 million.")]
    [InlineData("The population of Concepcion, Chile is 1.1 million.")]
    [InlineData("The Total Population of Chile is 17.4 (millions of) with a global rank of 60.")]
    [InlineData("Chile has 104,000 reserve personnel in its armed forces.")]
    [InlineData("Medicines take 8.9 percent of health spending in Chile.")]
    [InlineData("Some 7 percent of Internet users in Chile own a tablet.")]
    [InlineData("The stock of foreign direct investment in Chile stood at $17.3 billion.")]
    [InlineData("Life expectancy at age 60 in Chile is 23.6 years.")]
    [InlineData("Some 95 percent of schools in Chile have Internet access.")]
    [InlineData("Labor force participation among young people in Chile is 35.2 percent.")]
    [InlineData("Health expenditure; private (% of GDP) in Chile was last measured at 3.57 in 2011.")]
    [InlineData("GDP per capita in Chile was last recorded at 15,250 US dollars in 2012, when adjusted by purchasing power parity (PPP).")]
    [InlineData("GDP (purchasing power parity) of Chile: $320 billion (2012 est.)")]
    [InlineData("The GDP of Chile rose by 9 places, and its budget came to $270 billion.")]
    [InlineData("Households with Internet access (% of households) in Chile was 45.2 as of 2011.")]
    [InlineData("External resources for health (% of total expenditure on health) in Chile was 7.1 as of 2011.")]
    [InlineData("GDP per person employed (current US$) in Chile was 15,130 as of 2011.")]
    [InlineData("Girls born in Chile today can expect to live 82.1 years.")]
    [InlineData("Chile's trade deficit was 3.2 % of GDP.")]
    [InlineData("Youth unemployment in Chile is 16 %.")]
    [InlineData("In 2012 Chile had 17.4 million people in work.")]
    [InlineData("In 2012 Chile had 17.4 million people who could vote.")]
    [InlineData("In 2012 Chile had 17.4 million people, most of them insured, on its rolls.")]
    public void A_figure_of_another_thing_is_matched_with_none(string text) => Assert.Equal([], Matched(text));

    [Fact]
    public void A_unit_that_only_the_text_around_declares_never_contradicts() =>
        Assert.DoesNotContain(
            CheckedText.Check(Claims, "Health expenditure (% of GDP) in Chile was 9.5.").Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("Chile has a population of 17.4 million, a GDP of $268 billion and a life expectancy of 79.3 years.", "population gdp life-expectancy")]
    [InlineData("Chile's GDP growth was 5.4 % in 2012, inflation 3.1 % and FDI inflows $17.3 billion.", "gdp-growth inflation fdi")]
    [InlineData("Chile's population grows by 0.9 percent a year, its GDP by 5.6 percent.", "population-growth gdp-growth")]
    public void A_sentence_of_several_figures_gives_each_its_own_indicator(string text, string indicators) => Assert.Equal(indicators.Split(' '), Matched(text));

    [Theory]
    [InlineData("Chile's current account deficit was 4.6 % of GDP.")]
    [InlineData("Chile's current account deficit was 9.6 % of GDP.")]
    public void A_deficit_is_matched_with_a_balance_and_decides_nothing(string text) => Assert.All(CheckedText.Check(Claims, text).Verdicts, verdict => Assert.Equal(VerdictKind.Unsupported, verdict.Kind));

    [Theory]
    [InlineData("Peru, The Gambia and Chile have internet penetration rates of 30.5, 12.4 and 61.4 percent respectively.", "61.4")]
    [InlineData("The Internet users of Peru is similar to that of Malta, The Gambia, Chile, Cuba with a respective Internet users of 62.5, 62.1, 61.4, 60.9 (per 100 people) and a global rank of 60, 61, 62, 63.", "61.4")]
    [InlineData("Internet use in Peru, the Bay of Reefs and Chile is 30.2, 70.5 and 61.4 percent respectively.", "61.4")]
    [InlineData("Internet use in Macao SAR, China, Chile and Peru is 70.5, 61.4 and 30.2 percent respectively.", "61.4")]
    [InlineData("Internet use is 30.5, 20.1 and 61.4 percent in Peru, Upper Chile and the Reefs, and Chile respectively.", "61.4")]
    public void A_list_gives_each_name_its_own_figure(string text, string figure) =>
        Assert.Equal([figure], CheckedText.Check(Claims + Indicator("other", "Birth rate", "12", null).Replace("subject: Chile", "subject: Upper Chile and the Reefs", StringComparison.Ordinal), text).Verdicts
            .Where(verdict => !verdict.Comparisons.IsEmpty).Select(verdict => verdict.Claim.Mention!.Span.Of(text).ToString().Split(' ')[0]));

    private static string Indicator(string id, string property, string value, string? unit) =>
        $"""
          - id: test/{id}
            statement: "{property} of Chile: {value}"
            subject: Chile
            property: "{property}"
            value: {value}

        """ + (unit is null ? "" : $"    unit: {unit}\n");

    private static IEnumerable<string> Matched(string text) =>
        CheckedText.Check(Claims, text).Verdicts.Where(verdict => !verdict.Comparisons.IsEmpty).Select(verdict => verdict.Comparisons[0].Match.Curated.Id["test/".Length..]).Distinct();
}
