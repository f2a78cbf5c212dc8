namespace FactCheck.Tests.Mentions.Dates;

public sealed class TimeTests
{
    [Theory]
    [InlineData("The gate opens at 17:55.", "T17:55")]
    [InlineData("The gate opens at 5:55 p.m. sharp.", "T17:55")]
    [InlineData("The gate opens at 5pm.", "T17:00")]
    [InlineData("The gate opens at noon.", "T12:00")]
    [InlineData("The gate opens at half past three.", "T03:30")]
    [InlineData("The gate opens at a quarter to five in the evening.", "T16:45")]
    [InlineData("The gate opens at nine o'clock.", "T09:00")]
    [InlineData("The gate opens at 11 at night.", "T23:00")]
    [InlineData("The gate opens at 9:01:10 AM.", "T09:01:10")]
    [InlineData("The gate opens at 10:30 GMT.", "T10:30Z")]
    [InlineData("The gate opens at 5pm EST.", "T17:00-05:00")]
    public void A_time_reads_in_every_usual_form(string text, string value) => Assert.Equal(value, DateSample.Values(text));

    [Theory]
    [InlineData("It struck at 5:30 a.m. on Tuesday, Feb. 10, 1998.", "1998-02-10T05:30")]
    [InlineData("It struck on 10 February 1998 at 17:55 EST.", "1998-02-10T17:55-05:00")]
    [InlineData("Logged 1994-11-05T13:15:30Z.", "1994-11-05T13:15:30Z")]
    [InlineData("It struck yesterday at 8 in the evening.", "2017-02-14T20:00")]
    [InlineData("It will strike at 9 tomorrow morning.", "2017-02-16T09:00")]
    [InlineData("It struck last night.", "2017-02-14T20:00/2017-02-14T23:59:59")]
    public void A_date_and_a_time_join_in_either_order(string text, string value) => Assert.Equal(value, DateSample.Values(text, DateSample.Published));

    [Theory]
    [InlineData("Open from 9:30 to 11:00 daily.", "T09:30/T11:00 P1D")]
    [InlineData("Open from 5 to 6pm.", "T17:00/T18:00")]
    [InlineData("Open 10 a.m. to 4 p.m.", "T10:00/T16:00")]
    [InlineData("Open on 10 May 2016 from 9:30 to 11:00.", "2016-05-10T09:30/2016-05-10T11:00")]
    [InlineData("Open December 31, 2022 10:00 pm - 1:00 am.", "2022-12-31T22:00/2023-01-01T01:00")]
    [InlineData("Open from 2pm for 2 hours.", "T14:00/T16:00")]
    public void Two_times_make_a_stretch_of_the_day(string text, string value) => Assert.Equal(value, DateSample.Values(text));

    [Theory]
    [InlineData("The score was 2:1 and the ratio 3:2.")]
    [InlineData("John 3:16 and a ratio of 1:20.")]
    [InlineData("They met at 8 percent and left at 22.29 GHz.")]
    [InlineData("Page et al. 2003a found it.")]
    [InlineData("He works from 9 to 5.")]
    public void What_only_looks_like_a_time_is_left_out(string text) => Assert.Equal("", DateSample.Values(text));
}
