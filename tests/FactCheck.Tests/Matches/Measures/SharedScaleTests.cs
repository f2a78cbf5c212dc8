using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Measures;

/// <summary>Figures whose magnitude the sentence says elsewhere.</summary>
public sealed class SharedScaleTests
{
    private const string Claims =
        """
        claims:
          - id: test/ferries
            statement: The Marle Ferries carried 42.7 million passengers in 2018.
            subject: Marle Ferries
            property: [passengers, number of passengers]
            series:
              2018: 42.7 million
              2019: 44.1 million
            unit: passengers
          - id: test/ore
            statement: Iron ore production of Norden was 8.35 million tonnes in 2016.
            subject: Norden
            property: [iron ore production, iron ore output]
            value: 8.35 million
            unit: tonnes
            period: 2016
        """;

    [Theory]
    [InlineData("Passengers of the Marle Ferries (in millions): 42.7 in 2018, 44.1 in 2019.")]
    [InlineData("Passengers of the Marle Ferries (millions): 42.7 in 2018.")]
    [InlineData("The number of passengers of the Marle Ferries, in millions, was 42.7 in 2018.")]
    [InlineData("The Marle Ferries carried 42.7 million passengers in 2018 and 44.1 in 2019.")]
    [InlineData("In millions, the number of passengers of the Marle Ferries was 42.7 in 2018.")]
    [InlineData("In millions of passengers, the Marle Ferries carried 42.7 in 2018.")]
    [InlineData("In 2018 the number of passengers of the Marle Ferries was 42,700 (in thousands).")]
    [InlineData("Iron ore production of Norden (million tonnes): 8.35 in 2016.")]
    [InlineData("Iron ore output of Norden (in millions of tonnes) was 8.35 in 2016.")]
    public void A_figure_in_a_magnitude_said_elsewhere_is_not_contradicted(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("Iron ore production of Norden (million tonnes): 8.35 in 2016.", 1)]
    [InlineData("Iron ore output of Norden (in millions of tonnes) was 8.35 in 2016.", 1)]
    [InlineData("Iron ore output of Norden, in millions of tonnes, was 8.35 in 2016.", 1)]
    [InlineData("Iron ore output of Norden, million: 8.35 in 2016.", 1)]
    [InlineData("In millions of passengers, the Marle Ferries carried 42.7 in 2018.", 1)]
    [InlineData("Measured in millions of passengers, the Marle Ferries carried 42.7 in 2018.", 1)]
    [InlineData("In millions of homes, the lights went out for 12 hours.", 2)]
    [InlineData("In millions of homes, the lights went out.", 1)]
    [InlineData("Norden dug a million tonnes of iron ore and sold two million tonnes.", 2)]
    public void A_magnitude_without_a_number_is_no_figure(string text, int figures) =>
        Assert.Equal(figures, CheckedText.Check(Claims, text).Verdicts.Count(verdict => verdict.Claim.Mention is not null));

    [Theory]
    [InlineData("The Marle Ferries carried 42.7 billion passengers in 2018.")]
    [InlineData("The Marle Ferries carried 42.7 thousand passengers in 2018.")]
    [InlineData("The Marle Ferries carried 47.2 million passengers in 2018.")]
    public void A_wrong_magnitude_at_the_figure_itself_is_contradicted(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
