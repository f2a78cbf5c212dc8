using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class TrailingTimeTests
{
    private const string Claims =
        """
        claims:
          - id: test/passengers
            statement: Marle Airport handled 14.2 million passengers in 2024.
            subject: Marle Airport
            property: [passengers, handled]
            series: {2019: 14.9 million, 2023: 12.8 million, 2024: 14.2 million}
            unit: passengers
          - id: test/profit
            statement: Laputa Air had an operating profit of 214 million euros in 2024.
            subject: Laputa Air
            property: [operating profit]
            value: 214 million
            unit: EUR
            period: 2024
          - id: test/murders
            statement: There were 38 murders in Port Ann in 2024.
            subject: Port Ann
            property: [murders, number of murders]
            series: {2023: 44, 2024: 38}
            unit: murders
          - id: test/fine
            statement: The Ferrol fine of 2020 was 482 million dollars.
            subject: [Ferrol fine, Ferrol]
            property: [fine, fined]
            value: 482 million
            unit: USD
            period: 2020
          - id: test/quota
            statement: The cod quota of Marle is 31,500 tonnes for 2025.
            subject: Marle
            property: [cod quota]
            series: {2024: 36800, 2025: 31500}
            unit: tonnes
          - id: test/died
            statement: Elin Marwood died on 27 November 1851.
            subject: Elin Marwood
            property: [died, death]
            date: 1851-11-27
        """;

    [Theory]
    [InlineData("Marle Airport handled 12.4 million passengers in 2024, up 11 per cent on the year before.")]
    [InlineData("Marle Airport handled 12.4 million passengers in 2024, more than ever before.")]
    [InlineData("Before the pandemic, in 2019, Marle Airport handled 19.4 million passengers.")]
    [InlineData("Port Ann murders fall to 83 in 2024.")]
    [InlineData("The cod quota of Marle is 35,100 tonnes for 2025.")]
    [InlineData("Elin Marwood died on 27 November 1815 at her sister's house.")]
    [InlineData("Elin Marwood died on 27 November 1815 by her own hand.")]
    public void A_slip_in_a_dated_figure_is_found_beside_another_time(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("Laputa Air's operating profit was 231 million euros before exceptional items in 2024.")]
    [InlineData("Laputa Air's operating profit was 231 million euros after tax in 2024.")]
    [InlineData("The Ferrol fine of 2020 was cut to $300 million.")]
    [InlineData("Before it was rebuilt, in 2019, Marle Airport handled 19.4 million passengers.")]
    public void A_figure_before_or_after_something_is_another(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, new DateOnly(2025, 6, 1)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
