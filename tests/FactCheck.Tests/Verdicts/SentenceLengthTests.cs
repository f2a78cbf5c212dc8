using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class SentenceLengthTests
{
    private const string Claims =
        """
        claims:
          - id: test/sentence
            statement: Pavel Lutz was sentenced to 14 years in prison.
            subject: [Pavel Lutz, Lutz]
            property: [sentenced, prison sentence]
            value: 14
            unit: years
            period: always
        """;

    [Theory]
    [InlineData("Pavel Lutz was sentenced to 41 years in prison.")]
    [InlineData("Pavel Lutz was sentenced to 17 years in prison.")]
    public void How_long_something_lasts_is_a_figure_and_no_date(string text)
    {
        var verdict = CheckedText.Verdict(Claims, text);
        Assert.Equal((VerdictKind.Contradicted, true, false), (verdict.Kind, verdict.IsOfFigure, verdict.IsOfDate));
    }
}
