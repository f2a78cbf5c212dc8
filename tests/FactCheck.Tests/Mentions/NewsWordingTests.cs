namespace FactCheck.Tests.Mentions;

/// <summary>Figures in the wordings of news: rates of what is counted, heights, rooms, age groups, currencies of few letters, times of races.</summary>
public sealed class NewsWordingTests
{
    [Theory]
    [InlineData("The works builds 90,000 vans a year.", "90000 vans per year")]
    [InlineData("Some 40 patients a day are treated.", "40 patients per day")]
    [InlineData("They earned 91 crowns an hour in Norvik.", "91 crowns per hour")]
    [InlineData("He met 12 people a week later.", "12 person")]
    [InlineData("She had three children a year apart.", "3 children")]
    [InlineData("He beat two men a second time.", "2 men")]
    [InlineData("There were two speeches an hour long.", "2 speeches")]
    [InlineData("The plant emits 4.2Mt of CO2 a year.", "21/5 megatonne per year")]
    public void What_is_counted_may_come_by_the_year(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("He is 5 feet 10 tall.", "70 inch")]
    [InlineData("At 6ft 3 and 15 stone, he is big.", "75 inch; 15 stone")]
    [InlineData("At 11st 4lb he came 21st.", "158 pound; 21")]
    [InlineData("It fell 50 feet 2 times.", "50 foot; 2 times")]
    [InlineData("He walked 5 feet 10 and then 20 feet.", "5 foot; 10; 20 foot")]
    [InlineData("It rose from 5 feet 9 to 6 feet.", "69 inch; 6 foot")]
    [InlineData("A 20-by-30-foot room was built.", "20 foot; 30 foot")]
    [InlineData("Sacks of 25 kilos, and a 50-kilo bag.", "25 kilogram; 50 kilogram")]
    [InlineData("It pumped 4.5 mb/d and sold 300 Tcf.", "9/2 megabarrel per day; 300 tcf")]
    [InlineData("It has the mass of 40 solar masses.", "40 solar mass")]
    [InlineData("The 1.5C limit and the 2C target.", "3/2 degree Celsius; 2 degree Celsius")]
    [InlineData("About 300 second-hand cars were sold.", "300 cars")]
    public void Measures_are_read_as_people_say_them(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("The over-65s and the under 25s voted.", "65.. year; ..25 year")]
    [InlineData("Over 65s pay less than under-16s.", "65.. year; ..16 year")]
    [InlineData("They flew 737s in their 40s.", "")]
    [InlineData("The over-65s and under-25s pay less.", "65.. year; ..25 year")]
    [InlineData("He ran it in under 10s.", "..10 second")]
    public void Age_groups_are_open_ranges_of_years(string text, string bounds) =>
        Assert.Equal(bounds, string.Join("; ", FigureSample.Mentions(text).Select(m => $"{FigureSample.Describe(m.Bounds)} {m.Figure.Unit}")));

    [Theory]
    [InlineData("The state gave N5 billion and Sh1.2 billion.", "5000000000 NGN; 1200000000 KES")]
    [InlineData("It took the N5 and the N25 road.", "")]
    [InlineData("N95 million masks were sold.", "1000000 masks")]
    [InlineData("The dividend was cut from 12p to 8p.", "3/25 GBP; 2/25 GBP")]
    public void Letters_name_currencies_before_millions(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("She won the marathon in 2:18:05.", "8285 second")]
    [InlineData("A time of 1:00:01 was enough.", "3601 second")]
    [InlineData("The bell rang at 2:18:05.", "")]
    [InlineData("He died at the time of 10:30:15; it ran 10:30:00 to 11:30:00.", "")]
    public void A_race_that_takes_hours_is_timed_to_the_second(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("Only two of the six directors left.", "2 directors; 6 directors")]
    [InlineData("They lost six of their past eight games.", "6; 8 games")]
    [InlineData("It has two one-bedroom flats.", "2 flats")]
    [InlineData("It runs 34 data centres and 14 police stations.", "34 centres; 14 stations")]
    [InlineData("It has 140 police and 30 staff always at hand.", "140 police; 30 staff")]
    [InlineData("It has 8 million daily users.", "8000000 users")]
    [InlineData("They ate half a million, a dozen eggs each.", "500000; 12 eggs")]
    [InlineData("They ran 5, 10, 15 km.", "5 kilometre; 10 kilometre; 15 kilometre")]
    public void Each_number_counts_its_own_noun(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("A 1h30m film.", "90 minute")]
    [InlineData("The video has 2.5K likes; the post got 1.1K.", "2500 likes; 1100")]
    [InlineData("It boils at 4.2K, a bath of 0.25K.", "21/5 kelvin; 1/4 kelvin")]
    public void Short_forms_are_read_by_what_stands_around(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("The city of 1.5m has had no rain.", "1500000")]
    [InlineData("The wall of 1.5m has had no paint.", "3/2 metre")]
    [InlineData("An island of 20m in length, a city of 15m height.", "20 metre; 15 metre")]
    public void An_m_is_a_million_of_a_town(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("About 1 in 59 children has it, 1 in 59 has not.", "1/59; 1; 59")]
    [InlineData("The P5+1 talks failed after a 5-under round.", "5")]
    [InlineData("They were 5,000-1 outsiders.", "5000")]
    [InlineData("The maker of the 737-800 lost.", "")]
    [InlineData("Between 707-737 people came.", "707..737 person")]
    [InlineData("He saw one-? 5 more, then 20-! 30 people.", "1; 5; 20; 30 person")]
    [InlineData("The dog answers to Seven.", "")]
    [InlineData("Leaders of the Group of Seven nations met.", "")]
    [InlineData("Why show The 39 Steps again?", "")]
    [InlineData("He told 60 Minutes that it was wrong.", "")]
    [InlineData("It spent 16 weeks at number one.", "")]
    [InlineData("He is the 33rd US case.", "33")]
    public void Names_and_odds_count_nothing(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));
}
