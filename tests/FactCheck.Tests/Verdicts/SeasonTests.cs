using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class SeasonTests
{
    private const string Claims =
        """
        claims:
          - id: test/goals
            statement: Ivo Marten scored 31 goals in the season of 2023-24.
            subject: Ivo Marten
            property: [goals, scored]
            series: {2022-08/2023-05: 22, 2023-08/2024-05: 31}
            unit: goals
          - id: test/revenue
            statement: Brill Mills had revenue of 4.23 billion dollars in 2024.
            subject: Brill Mills
            property: [revenue]
            series: {2022: 3.78 billion, 2023: 4.06 billion, 2024: 4.23 billion}
            unit: USD
          - id: test/turnover
            statement: Norwood had turnover of 412.6 million pounds in 2023-24.
            subject: Norwood
            property: [turnover]
            series: {2022-07/2023-06: 378.1 million, 2023-07/2024-06: 412.6 million}
            unit: GBP
        """;

    [Theory]
    [InlineData("Ivo Marten scored 31 goals in 2023-24.", VerdictKind.Supported)]
    [InlineData("Ivo Marten scored 22 goals in the 2022\u201323 season.", VerdictKind.Supported)]
    [InlineData("Ivo Marten scored 22 goals in the 2023\u201324 season.", VerdictKind.Contradicted)]
    [InlineData("Ivo Marten scored 31 goals in 2022-23.", VerdictKind.Contradicted)]
    [InlineData("Ivo Marten scored 13 goals in 2023/24.", VerdictKind.Contradicted)]
    [InlineData("Norwood had turnover of \u00A3412.6 million in 2023/2024.", VerdictKind.Supported)]
    [InlineData("Norwood had turnover of \u00A3378.1 million in 2023/24.", VerdictKind.Contradicted)]
    [InlineData("Norwood had turnover of \u00A3412.6 million in the year to June 2024.", VerdictKind.Supported)]
    [InlineData("Norwood had turnover of \u00A3378.1 million in the year to June 2024.", VerdictKind.Contradicted)]
    public void A_season_is_compared_with_the_value_of_the_same_season(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts[0].Kind);

    [Theory]
    [InlineData("Brill Mills had revenue of $4.06 billion in 2023-24.")]
    [InlineData("Brill Mills had revenue of $4.1 billion in the year to June 2024.")]
    [InlineData("Brill Mills had revenue of $3.78 billion in the year to June 2024.")]
    [InlineData("Brill Mills had revenue of $4.1 billion in the 12 months to June 2024.")]
    [InlineData("Ivo Marten scored 22 goals in the year to December 2023.")]
    [InlineData("Ivo Marten scored 53 goals in 2022-23 and 2023-24.")]
    [InlineData("In 2022-23 and 2023-24 Ivo Marten scored 53 goals.")]
    public void Other_twelve_months_confirm_and_contradict_nothing(string text) =>
        Assert.All(CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts, verdict => Assert.Equal(VerdictKind.Unsupported, verdict.Kind));
}
