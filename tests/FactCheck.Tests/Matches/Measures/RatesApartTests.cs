using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Measures;

/// <summary>Rates whose time a word apart from the figure says.</summary>
public sealed class RatesApartTests
{
    private const string Claims =
        """
        claims:
          - id: test/pipeline
            statement: The Osel Pipeline can carry 12.5 billion cubic metres of gas a year.
            subject: Osel Pipeline
            property: [capacity, annual capacity]
            value: 12.5 billion
            unit: cubic metres per year
            period: always
          - id: test/wage
            statement: The minimum wage in Marle was 91 crowns an hour in 2023.
            subject: Marle
            property: [minimum wage]
            value: 91
            unit: crowns per hour
            period: 2023
        """;

    [Theory]
    [InlineData("The Osel Pipeline has an annual capacity of 12.5 billion cubic metres.", VerdictKind.Supported)]
    [InlineData("The Osel Pipeline has an annual capacity of 12.5 bcm.", VerdictKind.Supported)]
    [InlineData("The Osel Pipeline has an annual capacity of 15.2 billion cubic metres.", VerdictKind.Contradicted)]
    [InlineData("The Osel Pipeline has a capacity of 15.2 billion cubic metres.", VerdictKind.Unsupported)]
    [InlineData("The Osel Pipeline has a daily capacity of 12.5 billion cubic metres.", VerdictKind.Unsupported)]
    [InlineData("In 2023 the minimum wage was 91 crowns an hour in Marle.", VerdictKind.Supported)]
    public void A_figure_is_a_rate_where_a_word_says_its_time(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Verdict(Claims, text).Kind);
}
