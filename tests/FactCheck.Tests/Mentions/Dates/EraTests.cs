namespace FactCheck.Tests.Mentions.Dates;

/// <summary>All texts were published on Wednesday, 15 February 2017.</summary>
public sealed class EraTests
{
    [Theory]
    [InlineData("The law dates from the early 20th century.", "19XX")]
    [InlineData("Caesar was killed in 44 BC.", "-0043")]
    [InlineData("The city was founded in 300 B.C. by Greeks.", "-0299")]
    [InlineData("The temple was built in the 4th century BC.", "-03XX")]
    [InlineData("The temple was built in the fifth century B.C. by Greeks.", "-04XX")]
    [InlineData("The temple was built in the 2nd century AD.", "01XX")]
    [InlineData("The eruption of AD 79 buried it.", "0079")]
    [InlineData("The tomb dates to 1200 BCE.", "-1199")]
    [InlineData("It happened in the 1st century CE.", "00XX")]
    [InlineData("It happened in the first century BC.", "-00XX")]
    [InlineData("He died in 476 AD.", "0476")]
    [InlineData("The dig found coins from the 3rd century BC and the 5th century AD.", "-02XX 04XX")]
    [InlineData("Alexander died in 323 BC, aged 32.", "-0322")]
    [InlineData("Rome was sacked in AD 410.", "0410")]
    [InlineData("The eighth-century abbey burned.", "07XX")]
    [InlineData("An 18th-century house burned.", "17XX")]
    [InlineData("The mid-19th century house burned.", "18XX")]
    [InlineData("It lasted from the fifth century BC to the third century BC.", "-04XX/-02XX")]
    [InlineData("It lasted from 300 BC to AD 100.", "-0299/0100")]
    public void Years_and_centuries_keep_their_era(string text, string values) =>
        Assert.Equal(values, DateSample.Values(text, DateSample.Published));
}
