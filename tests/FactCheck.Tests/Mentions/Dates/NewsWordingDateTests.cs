using FactCheck.Mentions;

namespace FactCheck.Tests.Mentions.Dates;

/// <summary>All texts were published on Wednesday, 15 February 2017.</summary>
public sealed class NewsWordingDateTests
{
    [Theory]
    [InlineData("They have led it for more than two years.", "more than")]
    [InlineData("It took nearly three hours to clear.", "nearly")]
    [InlineData("They waited at least six months for it.", "at least")]
    [InlineData("For just over 20 years he lived there.", "just over")]
    [InlineData("About\n\nThree-year terms are common.", null)]
    [InlineData("The price doubled over two years.", null)]
    [InlineData("The price doubled within two years.", null)]
    [InlineData("About 5,000 left in two years.", null)]
    public void A_length_of_time_keeps_its_hedge(string text, string? hedge) =>
        Assert.Equal(hedge, FigureSample.Mentions(text).Last(m => m.Figure.Kind == MentionKind.Duration).Hedge);

    [Theory]
    [InlineData("The call is at 9am ET on Tuesday.", "2017-02-14T09:00-05:00")]
    [InlineData("Rare in the 17th and 18th centuries.", "16XX 17XX")]
    [InlineData("From the 5th to the 7th century it stood.", "0400-01-01/0699-12-31")]
    [InlineData("It dates from the mid-1800s.", "18XX")]
    [InlineData("It dates from the mid-1830s.", "183X")]
    [InlineData("Sales should recover by year-end.", "2017-09-01/2017-12-31")]
    [InlineData("Debt stood at year-end 2015 levels.", "2015-09-01/2015-12-31")]
    [InlineData("They had a year-end party.", "")]
    [InlineData("By year-end prices will fall.", "2017-09-01/2017-12-31")]
    [InlineData("At 3 p.m. Mt Etna erupted; at 8 p.m. CT scans were taken.", "T15:00 T20:00")]
    [InlineData("He paid for 2000 and sold it for 1950.", "")]
    [InlineData("He reached 2000 levels after a 2000-50 vote.", "")]
    [InlineData("For the three months to the end of March 2016, it rose.", "2016-01-01/2016-03-31")]
    [InlineData("Emissions were cut below 1990 levels.", "1990")]
    [InlineData("A profit of £23.4m (2015: £19.8m).", "2015")]
    [InlineData("It took 1h30m to leave at 15h30.", "PT1H30M T15:30")]
    [InlineData("It grew in 2015 vs. 1.5% before.", "2015")]
    [InlineData("They fought a 1950-53 war.", "1950/1953")]
    [InlineData("The budget is $1.5 trillion for 2018.", "2018")]
    [InlineData("Open 9am to 5pm, Monday to Friday.", "T09:00/T17:00 2017-02-13/2017-02-17")]
    [InlineData("Housing starts slid in July.", "2016-07")]
    [InlineData("He was born on 29 February 2015.", "")]
    [InlineData("He was born on 29 February 2016.", "2016-02-29")]
    [InlineData("They lost in Week 5 of the season.", "")]
    [InlineData("Q1. How far is it?", "")]
    [InlineData("Members now earn more; she wants it now.", "2017-02-15")]
    [InlineData("Its 8 million daily users pay 1,200 monthly fees.", "")]
    public void Dates_are_read_as_newspapers_word_them(string text, string values) =>
        Assert.Equal(values, DateSample.Values(text, DateSample.Published));
}
