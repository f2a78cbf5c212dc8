namespace FactCheck.Tests.Mentions.Dates;

/// <summary>All texts were published on Wednesday, 15 February 2017.</summary>
public sealed class NewsYearTests
{
    [Theory]
    [InlineData("It was founded in 1989.", "1989")]
    [InlineData("It was common in the 1990s.", "199X")]
    [InlineData("It was common in the mid-1990s.", "199X")]
    [InlineData("It was common in the late 1980s.", "198X")]
    [InlineData("It was common in the eighties.", "198X")]
    [InlineData("By 2020, output will double.", "2020")]
    [InlineData("It has risen since 1989.", "1989/..")]
    [InlineData("It was open until 2014.", "../2014")]
    [InlineData("It ran from 1914 to 1918.", "1914/1918")]
    [InlineData("He taught there between 1990 and 1995.", "1990/1995")]
    [InlineData("The 1939-45 war changed that.", "1939/1945")]
    [InlineData("The 2008 crisis changed that.", "2008")]
    [InlineData("The 1996 Olympic Games cost $1.7 billion.", "1996")]
    [InlineData("She will turn 40 in 2018.", "2018")]
    [InlineData("In 1066 William won.", "1066")]
    [InlineData("He bought a 1967 car in 1999.", "1967 1999")]
    [InlineData("The class of 2005 met.", "2005")]
    [InlineData("Wed in 1990, the pair sat down.", "1990")]
    [InlineData("He won it in the 1998/99 season.", "1998/1999")]
    [InlineData("Spending rose in 2016/17.", "2016/2017")]
    [InlineData("Spending rose in 2016/2017.", "2016/2017")]
    [InlineData("It was shipped in 2011/12.", "2011-12")]
    [InlineData("The Telecommunications Act of 1996 protects them.", "1996")]
    [InlineData("Output was worth $400 billion (2014 in PPP terms).", "2014")]
    [InlineData("Output was worth $400 billion (2014 in constant US dollars).", "2014")]
    [InlineData("They came (2014 in two buses).", "")]
    [InlineData("The army of 1996 soldiers marched.", "")]
    [InlineData("He was in his early 30s.", "")]
    [InlineData("It was built in the early 30s.", "193X")]
    public void Years_are_read_where_the_words_around_make_them_years(string text, string values) =>
        Assert.Equal(values, DateSample.Values(text, DateSample.Published));
}
