using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class BoundTests
{
    [Theory]
    [InlineData("Northland has more than 5 lighthouses.", "5", VerdictKind.Contradicted)]
    [InlineData("Northland has at least 5 lighthouses.", "5", VerdictKind.Supported)]
    [InlineData("Northland has fewer than 5 lighthouses.", "5", VerdictKind.Contradicted)]
    [InlineData("Northland has more than 4 lighthouses.", "5", VerdictKind.Supported)]
    [InlineData("Northland has 3,200 lighthouses.", "over 3,000", VerdictKind.Supported)]
    [InlineData("Northland has 2,900 lighthouses.", "over 3,000", VerdictKind.Contradicted)]
    [InlineData("Northland has over 2,500 lighthouses.", "over 3,000", VerdictKind.Supported)]
    [InlineData("Northland has 900,000 lighthouses.", "over 3,000", VerdictKind.Unsupported)]
    [InlineData("Northland has 2,400 lighthouses.", "under 2,500", VerdictKind.Supported)]
    public void A_bound_is_strict_in_the_article_and_on_record(string text, string value, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Verdict(
            $"""
            claims:
              - id: test/lighthouses
                statement: Northland has lighthouses.
                subject: Northland
                property: lighthouses
                value: {value}
                unit: lighthouses
            """,
            text).Kind);
}
