using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Proofreading;

public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("The mayor, [NAME], resigned on [DATE].", "[NAME]|[DATE]")]
    [InlineData("They met in [INSERT CITY] then.", "[INSERT CITY]")]
    [InlineData("Smith, XX, said the firm lost $XX million, or XX percent.", "XX|XX|XX")]
    [InlineData("They raised \u20ACXXX and xx percent.", "XXX|xx")]
    [InlineData("An XX-year-old man came on June XX.", "XX|XX")]
    [InlineData("It drew ??? people and cost $???.", "???|???")]
    [InlineData("TODO: check this with the council.", "TODO:")]
    [InlineData("The firm (FIXME: which one?) fell.", "FIXME:")]
    public void What_stands_in_for_a_figure_or_a_name_is_flagged(string text, string places)
    {
        var rule = RuleCatalog.Proofreading.Single(rule => rule.Name == "left-over-placeholder");
        Assert.Equal(places.Split('|'), rule.Check(MarkedText.Segment(text)).Select(finding => text[finding.Span.Start..finding.Span.End]));
    }
}
