namespace FactCheck.Tests.Mentions.Dates;

/// <summary>All texts were published on Wednesday, 15 February 2017.</summary>
public sealed class NewsTimeTests
{
    [Theory]
    [InlineData("The blast on Saturday night killed six people.", "2017-02-11T20:00/2017-02-11T23:59:59")]
    [InlineData("Trading was halted Friday morning.", "2017-02-10T08:00/2017-02-10T12:00")]
    [InlineData("They arrived this morning.", "2017-02-15T08:00/2017-02-15T12:00")]
    [InlineData("They arrived last night.", "2017-02-14T20:00/2017-02-14T23:59:59")]
    [InlineData("They arrived yesterday afternoon.", "2017-02-14T12:00/2017-02-14T16:00")]
    [InlineData("They arrived at 8 p.m. EST Tuesday.", "2017-02-14T20:00-05:00")]
    [InlineData("They arrived at noon Friday.", "2017-02-10T12:00")]
    [InlineData("They arrived around midnight on Sunday.", "2017-02-12T00:00")]
    [InlineData("On the night of 12 May 1998 it burned.", "1998-05-12T20:00/1998-05-12T23:59:59")]
    [InlineData("He was seen at lunchtime.", "T12:00/T14:00")]
    [InlineData("They arrive tomorrow lunchtime.", "2017-02-16T12:00/2017-02-16T14:00")]
    [InlineData("They will meet on Wednesday evening next week.", "2017-02-22T16:00/2017-02-22T20:00")]
    [InlineData("The deadline is 5 p.m. on 28 February.", "2017-02-28T17:00")]
    [InlineData("The quake struck at 5:30 a.m. local time on Tuesday.", "2017-02-14T05:30")]
    [InlineData("The quake struck at 2130 GMT.", "T21:30Z")]
    [InlineData("The quake struck shortly after 9 p.m. on 11 March 2011.", "2011-03-11T21:00/..")]
    [InlineData("The office is open 9 a.m. to 5 p.m. on weekdays.", "T09:00/T17:00")]
    public void Parts_of_days_and_times_stand_with_their_day(string text, string values) =>
        Assert.Equal(values, DateSample.Values(text, DateSample.Published));
}
