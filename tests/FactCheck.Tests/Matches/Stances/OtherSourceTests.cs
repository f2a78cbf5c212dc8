using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Stances;

public sealed class OtherSourceTests
{
    private const string Claims =
        """
        claims:
          - id: test/peak
            statement: Mount Ostrow is 4,812 metres high.
            subject: Mount Ostrow
            property: [height, high, tall]
            value: 4,812
            unit: metres
            tolerance: exact
            period: 2016-05/..
          - id: test/trench
            statement: The Harl Trench is 7,430 metres deep.
            subject: Harl Trench
            property: [depth, deep]
            value: 7,430
            unit: metres
            period: always
          - id: test/islands
            statement: The Marle Republic counts 340 islands.
            subject: Marle Republic
            property: [islands]
            value: 340
            unit: islands
            tolerance: exact
            period: 2010/..
        """;

    [Theory]
    [InlineData("Mount Ostrow is 4,796 metres high, according to the survey of 1871.")]
    [InlineData("Mount Ostrow, surveyed in 1871, is 4,796 metres high.")]
    [InlineData("Mount Ostrow is 4,796 metres tall, according to a measurement made in 1871.")]
    [InlineData("The Harl Trench is 7,210 metres deep, according to the Corvette expedition of 1936.")]
    [InlineData("The Harl Trench is 7,210 metres deep, going by a chart from the 1930s.")]
    [InlineData("The Harl Trench is 7,210 metres deep by the count of the last century.")]
    [InlineData("\"The Marle Republic has 332 islands,\" the minister said in 2004.")]
    [InlineData("The Marle Republic has 332 islands; the guide was printed in 2004.")]
    [InlineData("The Marle Republic has 332 islands, according to a gazetteer printed in 1988.")]
    [InlineData("An early survey put Mount Ostrow at 4,796 metres.")]
    [InlineData("Mount Ostrow is 4,821 metres high in the old atlas.")]
    [InlineData("The Marle Republic was to have 332 islands.")]
    public void A_figure_of_a_source_of_another_time_is_not_contradicted(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, new DateOnly(2024, 5, 3)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("Mount Ostrow is 4,796 metres high.")]
    [InlineData("Mount Ostrow is 4,796 metres high, according to the survey of 2016.")]
    [InlineData("The Harl Trench is 7,210 metres deep.")]
    [InlineData("The Marle Republic has 332 islands.")]
    [InlineData("\"The Marle Republic has 332 islands,\" the minister said in 2014.")]
    public void Without_such_a_source_or_with_that_of_the_record_it_is(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text, new DateOnly(2024, 5, 3)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("The navy long held that the Harl Trench is 7,210 metres deep.")]
    [InlineData("The geographers maintained that Mount Ostrow is 4,796 metres high.")]
    public void What_somebody_held_is_not_contradicted(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, new DateOnly(2024, 5, 3)).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("The soil of Marle is 34.5 percent sand and 60.2 percent silt by mass.", VerdictKind.Unsupported)]
    [InlineData("The soil of Marle is 34.5 percent sand.", VerdictKind.Contradicted)]
    [InlineData("The soil of Marle contains 34.5 percent sand.", VerdictKind.Contradicted)]
    [InlineData("Some soil of Marle is 34.5 percent sand.", VerdictKind.Unsupported)]
    public void A_share_by_another_measure_or_of_some_of_it_is_another_one(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Check(
        """
        claims:
          - id: test/soil
            statement: The soil of Marle is 41 % sand.
            subject: soil of Marle
            property: [sand, share of sand]
            value: 41
            unit: "%"
            period: always
        """,
        text).Verdicts[0].Kind);

    [Fact]
    public void A_figure_that_an_old_source_has_right_is_still_confirmed() =>
        Assert.Contains(CheckedText.Check(Claims, "The Harl Trench is 7,430 metres deep, according to the expedition of 1936.").Verdicts, verdict => verdict.Kind == VerdictKind.Supported);
}
