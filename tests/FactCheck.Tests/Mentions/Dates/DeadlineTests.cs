using FactCheck.Mentions;

namespace FactCheck.Tests.Mentions.Dates;

/// <summary>All texts were published on Wednesday, 15 February 2017.</summary>
public sealed class DeadlineTests
{
    [Theory]
    [InlineData("It must be paid by 20 February.", "2017-02-20", "../2017-02-20")]
    [InlineData("It must be paid by the end of 2018.", "2018-09-01/2018-12-31", "../2018-12-31")]
    [InlineData("It must be paid by Friday.", "2017-02-17", "../2017-02-17")]
    [InlineData("Output will double by 2020.", "2020", "../2020")]
    [InlineData("It must be paid by 5 p.m. on 20 February.", "2017-02-20T17:00", "../2017-02-20T17:00")]
    public void By_a_date_keeps_the_date_and_bounds_it(string text, string value, string bound)
    {
        var mention = Assert.Single(DateSample.Mentions(text, DateSample.Published));
        Assert.Equal(new MentionValue.Temporal(value), mention.Figure.Value);
        Assert.Equal("by", mention.Hedge);
        Assert.Equal(new MentionValue.Temporal(bound), mention.Bounds);
    }

    [Theory]
    [InlineData("It was paid on 10 February.")]
    [InlineData("It has been paid since 2014.")]
    [InlineData("It was led by him for five years.")]
    [InlineData("It was passed by Friday's assembly.")]
    public void Any_other_date_is_its_own_bound(string text)
    {
        var mention = Assert.Single(DateSample.Mentions(text, DateSample.Published));
        Assert.Null(mention.Hedge);
        Assert.Equal(mention.Figure.Value, mention.Bounds);
    }
}
