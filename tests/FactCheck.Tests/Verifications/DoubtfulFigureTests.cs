using FactCheck.Findings;

namespace FactCheck.Tests.Verifications;

public sealed class DoubtfulFigureTests
{
    private const string Claims =
        """
        claims:
          - id: test/bridge-opened
            statement: The Ferry Bridge opened on 4 May 1990.
            subject: Ferry Bridge
            property: [opened, opening]
            date: 1990-05-04
            evidence: [{title: Records, publisher: Town, url: "https://example.org"}]
          - id: test/bridge-cost
            statement: The Ferry Bridge cost 3.7 billion crowns to build.
            subject: Ferry Bridge
            property: [cost, cost of building]
            value: 3.7 billion
            unit: crowns
            evidence: [{title: Records, publisher: Town, url: "https://example.org"}]
          - id: test/bridge-length
            statement: The Ferry Bridge is 1,142 metres long.
            subject: Ferry Bridge
            property: [length, long]
            value: 1,142
            unit: metres
            evidence: [{title: Records, publisher: Town, url: "https://example.org"}]
          - id: test/bridge-lanes
            statement: The Ferry Bridge has 14 lanes.
            subject: Ferry Bridge
            property: [lanes, number of lanes]
            value: 14
            unit: lanes
            evidence: [{title: Records, publisher: Town, url: "https://example.org"}]
          - id: test/college-founded
            statement: Port Ann College was founded in 1923.
            subject: Port Ann College
            property: [founded, founding]
            date: 1923
            evidence: [{title: Records, publisher: Town, url: "https://example.org"}]
        """;

    private const string Poet =
        """
        claims:
          - id: test/poet-birthplace
            statement: Ann Lee was born in Northport.
            subject: Ann Lee
            property: [born in, birthplace]
            value: Northport
            rivals: [Southport]
        """;

    [Theory]
    [InlineData("After long rows the Ferry Bridge perhaps opened on 5 June 1991.", "FC309")]
    [InlineData("After long rows the Ferry Bridge perhaps opened in 1991.", "FC309")]
    [InlineData("After long rows the Ferry Bridge perhaps opened in 1990.", "")]
    [InlineData("After long rows the Ferry Bridge perhaps opened last year.", "")]
    [InlineData("After long rows the Town Hall perhaps opened in 1991.", "")]
    [InlineData("After long rows the Town Hall perhaps opened on 5 June 1991.", "")]
    public void A_day_and_a_year_that_are_on_record_otherwise_are_named_and_no_other_date(string text, string rules) =>
        Assert.Equal(rules, string.Join(' ', CheckedText.Check(Claims, text, new(2020, 3, 6)).Findings.Select(finding => finding.Rule.Id).Where(id => id.StartsWith("FC3", StringComparison.Ordinal))));

    [Fact]
    public void An_answer_in_words_that_is_on_record_otherwise_is_named_at_its_place()
    {
        const string Text = "The poet Ann Lee, born in Southport in 1797, wrote verses about the old harbour.";
        var finding = Assert.Single(CheckedText.Check(Poet, Text).Findings, finding => finding.Rule.Id == "FC309");
        Assert.Equal("Southport", finding.Span.Of(Text));
        Assert.StartsWith("Southport: on record is Northport, but not surely of the same thing or time (property: ", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(CheckedText.Check(Poet, Text.Replace("Southport", "Westport", StringComparison.Ordinal)).Findings, finding => finding.Rule.Id == "FC309");
    }

    [Theory]
    [InlineData("After long rows the Ferry Bridge perhaps opened on 4 July 1990.", "4 July 1990: perhaps a slip of 4 May 1990 (Town): day and year are right: probably the wrong month; not sure (")]
    [InlineData("After long rows the Ferry Bridge perhaps opened on 4 May 1991.", "4 May 1991: perhaps a slip of 4 May 1990 (Town): day and month are right: probably the wrong year; not sure (")]
    [InlineData("Port Ann College, perhaps founded in 1932, stands by the river.", "1932: perhaps a slip of 1923 (Town): two digits have changed places; not sure (")]
    [InlineData("With both its ramps the Ferry Bridge is perhaps 1,412 metres long.", "1,412 metres: perhaps a slip of 1,142 metres (Town): two digits have changed places; not sure (")]
    [InlineData("With both its ramps the Ferry Bridge is perhaps 1,142 feet long.", "1,142 feet: perhaps a slip of 1,142 metres (Town): the number is right in metres: the wrong unit; not sure (")]
    [InlineData("Without its ramps the Ferry Bridge perhaps cost 3.7 million crowns.", "3.7 million crowns: perhaps a slip of 3.7 billion crowns (Town): the figure is a thousand times too small; not sure (")]
    [InlineData("With both its ramps the Ferry Bridge perhaps has 41 lanes.", "41 lanes: perhaps a slip of 14 lanes (Town): two digits have changed places; not sure (")]
    public void A_likely_slip_that_is_not_sure_is_a_warning_and_says_which_slip(string text, string message)
    {
        var finding = Assert.Single(CheckedText.Check(Claims, text, new(2020, 3, 6)).Findings, finding => finding.Rule.Id == "FC309");
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("With both its ramps the Ferry Bridge is perhaps 1,250 metres long.")]
    [InlineData("After long rows the Ferry Bridge perhaps opened on 5 June 1991.")]
    [InlineData("Port Ann College, perhaps founded in 1921, stands by the river.")]
    [InlineData("With both its ramps the Ferry Bridge perhaps has 12 lanes.")]
    public void Another_value_that_is_no_likely_slip_is_advice(string text) =>
        Assert.Equal(Severity.Advice, Assert.Single(CheckedText.Check(Claims, text, new(2020, 3, 6)).Findings, finding => finding.Rule.Id == "FC309").Severity);

    [Theory]
    [InlineData("The Ferry Bridge is well known. Another crossing is 14 metres long.", "FC307")]
    [InlineData("The Ferry Bridge is well known. Another crossing is 1,200 metres long.", "FC309")]
    [InlineData("The Ferry Bridge is well known. Another crossing is 1,142 millimetres long.", "FC309")]
    [InlineData("The Ferry Bridge weighs 9,300 tonnes.", "FC307")]
    public void Nothing_is_on_record_of_what_is_far_off_and_of_a_subject_that_the_sentence_does_not_name(string text, string rule) =>
        Assert.Equal(rule, Assert.Single(CheckedText.Check(Claims, text, new(2020, 3, 6)).Findings, finding => finding.Rule.Id.StartsWith("FC3", StringComparison.Ordinal)).Rule.Id);
}
