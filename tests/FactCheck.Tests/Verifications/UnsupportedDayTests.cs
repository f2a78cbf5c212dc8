namespace FactCheck.Tests.Verifications;

public sealed class UnsupportedDayTests
{
    private const string Bridge =
        """
        claims:
          - id: test/bridge-opened
            statement: The Ferry Bridge opened on 4 May 1990.
            subject: Ferry Bridge
            property: [opened, opening]
            date: 1990-05-04
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
    [InlineData("After long rows the Ferry Bridge perhaps opened on 5 June 1991.", "FC307")]
    [InlineData("After long rows the Ferry Bridge perhaps opened in 1991.", "FC307")]
    [InlineData("After long rows the Ferry Bridge perhaps opened in 1990.", "")]
    [InlineData("After long rows the Ferry Bridge perhaps opened last year.", "")]
    [InlineData("After long rows the Town Hall perhaps opened in 1991.", "")]
    [InlineData("After long rows the Town Hall perhaps opened on 5 June 1991.", "")]
    public void A_day_and_a_year_that_are_on_record_otherwise_are_named_and_no_other_date(string text, string rules) =>
        Assert.Equal(rules, string.Join(' ', CheckedText.Check(Bridge, text, new(2020, 3, 6)).Findings.Select(finding => finding.Rule.Id).Where(id => id.StartsWith("FC3", StringComparison.Ordinal))));

    [Fact]
    public void An_answer_in_words_that_is_on_record_otherwise_is_named_at_its_place()
    {
        const string Text = "The poet Ann Lee, born in Southport in 1797, wrote verses about the old harbour.";
        var finding = Assert.Single(CheckedText.Check(Poet, Text).Findings, finding => finding.Rule.Id == "FC307");
        Assert.Equal("Southport", finding.Span.Of(Text));
        Assert.StartsWith("Southport: on record is Northport, but not surely of the same thing or time (property: ", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(CheckedText.Check(Poet, Text.Replace("Southport", "Westport", StringComparison.Ordinal)).Findings, finding => finding.Rule.Id == "FC307");
    }
}
