using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Times;

/// <summary>Figures that are not those on record although digits and words are near them.</summary>
public sealed class YearsOfDaysTests
{
    private const string Claims =
        """
        claims:
          - id: test/harvest
            statement: The harvest in Osk began on 28 August 2023.
            subject: Osk
            property: [harvest, harvest began]
            date: 2023-08-28
            period: 2023
          - id: test/salmon
            statement: The Tarn had 4,280 salmon in 2023.
            subject: Tarn
            property: [salmon, number of salmon]
            value: 4,280
            unit: salmon
            period: 2023
          - id: test/deaths
            statement: Hurricane Ilse killed 1,930 people.
            subject: Hurricane Ilse
            property: [killed, deaths]
            value: 1,930
            unit: people
            period: always
          - id: test/bread
            statement: From 11 May 2023 to 13 March 2024 the price of bread in Osk was 2.15 crowns.
            subject: Osk
            property: [price of bread, bread price]
            series: {2023-05-11/2024-03-13: 2.15}
            unit: DKK
        """;

    [Theory]
    [InlineData("In 2022 the harvest in Osk began on 6 September.")] // the day behind the year tells when
    [InlineData("The Tarn had 9,300 salmon fewer in 2023 than in 1990.")]
    [InlineData("So far, Hurricane Ilse has killed 1,390 people.")] // it is not over
    [InlineData("To date, Hurricane Ilse has killed 1,390 people.")]
    [InlineData("In July 2023 the price of bread in Osk fell to 1.90 crowns.")] // nobody sets it
    public void They_are_not_contradicted(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, new DateOnly(2024, 5, 3)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("In 2022 the harvest in Osk began.")]
    [InlineData("The Tarn had 4,820 salmon in 2023.")]
    [InlineData("Hurricane Ilse killed 1,390 people.")]
    public void A_year_alone_and_a_plain_count_are(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text, new DateOnly(2024, 5, 3)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
