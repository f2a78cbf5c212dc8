namespace FactCheck.Tests.Mentions.Dates;

/// <summary>All texts were published on Wednesday, 15 February 2017.</summary>
public sealed class StoryDateTests
{
    [Theory]
    [InlineData("Fourth-quarter profit fell from a year earlier.", "2016-10-01/2016-12-31 2015-10-01/2015-12-31")]
    [InlineData("He left three days earlier.", "2017-02-12")]
    [InlineData("He resigned on December 5. Two days later he was arrested.", "2016-12-05 2016-12-07")]
    [InlineData("He resigned on December 5, 2015 and died the next day.", "2015-12-05 2015-12-06")]
    [InlineData("He resigned on December 5, 2015, a week after the vote.", "2015-12-05")]
    [InlineData("He was arrested on 3 May 2010 and freed the following day.", "2010-05-03 2010-05-04")]
    [InlineData("He was arrested on 3 May 2010 and freed the same day.", "2010-05-03 2010-05-03")]
    [InlineData("He was arrested on 3 May 2010, the day after the vote.", "2010-05-03")]
    [InlineData("On 3 May 2010 he won; the previous day he had been second.", "2010-05-03 2010-05-02")]
    [InlineData("He won on 3 May 2010 and died a year later.", "2010-05-03 2011-05-03")]
    [InlineData("He won in May 2010 and died two months later.", "2010-05 2010-07")]
    [InlineData("He won in 2010 and died three years later.", "2010 2013")]
    [InlineData("He won in 2010, a year earlier than planned.", "2010")]
    [InlineData("She married in 1990 and died the following year.", "1990 1991")]
    [InlineData("She married in 1990, having met him the previous year.", "1990 1989")]
    [InlineData("She married in 1990 and divorced later that year.", "1990 1990")]
    [InlineData("Fourth-quarter profit fell to $2 million from $3 million in the year-ago quarter.", "2016-10-01/2016-12-31 2015-10-01/2015-12-31")]
    [InlineData("In the quarter ended Sept. 30, 2016, sales rose; in the year-earlier period they fell.", "2016-07-01/2016-09-30 2015-07-01/2015-09-30")]
    [InlineData("Sales for the nine months to September 2016 were flat from a year earlier.", "2016-01-01/2016-09-30 2015-01-01/2015-09-30")]
    [InlineData("Exports rose in May 2016 from the month before.", "2016-05 2016-04")]
    [InlineData("Exports in May 2016 beat the year-ago month.", "2016-05 2015-05-01/2015-05-31")]
    [InlineData("It sold 12 in 2016, against 10 the year before.", "2016 2015")]
    [InlineData("It sold 12 in 2016, fewer than in the year before the war.", "2016")]
    [InlineData("In the year-ago quarter, it lost money.", "")]
    [InlineData("In 2016 it beat the year-ago quarter.", "2016")]
    [InlineData("He was arrested on 3 May 2010 and freed that same day.", "2010-05-03 2010-05-03")]
    public void A_story_counts_on_from_the_date_that_it_named_last(string text, string values) =>
        Assert.Equal(values, DateSample.Values(text, DateSample.Published));
}
