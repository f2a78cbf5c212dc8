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

    [Theory]
    [InlineData("After long rows the Ferry Bridge perhaps opened on 5 June 1991.", "FC307")]
    [InlineData("After long rows the Ferry Bridge perhaps opened in 1991.", "")]
    [InlineData("After long rows the Town Hall perhaps opened on 5 June 1991.", "")]
    public void A_day_beside_one_on_record_is_named_and_no_other_date(string text, string rules) =>
        Assert.Equal(rules, string.Join(' ', CheckedText.Check(Bridge, text).Findings.Select(finding => finding.Rule.Id).Where(id => id.StartsWith("FC3", StringComparison.Ordinal))));
}
