using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>"Last year" says when a figure holds, as "in 2016" does.</summary>
public sealed class RelativePeriodTests
{
    private const string Coal = """
        claims:
          - id: island/coal
            statement: Laputa imported coal from Balnibarbi.
            subject: [Laputa]
            property: [imported coal from Balnibarbi, coal imports]
            unit: tonnes
            series: {2015: 19.6 million, 2016: 22.48 million}
            evidence:
              - {title: Trade, publisher: Customs, url: "https://example.org/coal", published: 2017-01-31}
        """;

    private static readonly DateOnly Published = new(2017, 3, 6);

    [Theory]
    [InlineData("Last year Laputa imported 22.84 million tonnes of coal from Balnibarbi.", VerdictKind.Contradicted)]
    [InlineData("Laputa imported 22.84 million tonnes of coal from Balnibarbi last year.", VerdictKind.Contradicted)]
    [InlineData("Last year Laputa imported 22.5 million tonnes of coal from Balnibarbi.", VerdictKind.SupportedByRounding)]
    [InlineData("Last week Laputa imported 22.84 million tonnes of coal from Balnibarbi.", VerdictKind.Unsupported)]
    public void The_figure_is_compared_with_that_of_the_time_meant(string text, VerdictKind verdict) => Assert.Equal(verdict, CheckedText.Verdict(Coal, text, Published).Kind);
}
