using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class LongSeriesTests
{
    private const string Claims =
        """
        claims:
          - id: test/people
            statement: Laputa had 52.2 million inhabitants in 2020.
            subject: Laputa
            property: [population, inhabitants, people]
            series: {1990: 22.9 million, 2000: 31.4 million, 2010: 41.6 million, 2015: 46.9 million, 2019: 51.2 million, 2020: 52.2 million}
            unit: people
          - id: test/output
            statement: The gross domestic product of Laputa was 3.16 billion dollars in 2020.
            subject: Laputa
            property: [gross domestic product, GDP]
            series: {1990: 1.27 billion, 2000: 1.94 billion, 2010: 2.65 billion, 2019: 3.02 billion, 2020: 3.16 billion}
            unit: USD
        """;

    [Theory]
    [InlineData("Between 1990 and 2020 the population of Laputa rose from 22.9 million to 52.2 million.")]
    [InlineData("The population of Laputa rose from 22.9 million to 52.2 million between 1990 and 2020.")]
    [InlineData("From 2000 to 2010, the GDP of Laputa grew from $1.94 billion to $2.65 billion.")]
    public void The_ends_of_a_change_are_of_the_ends_of_its_period(string text) =>
        Assert.Equal([VerdictKind.Supported, VerdictKind.Supported], CheckedText.Check(Claims, text).Verdicts.Select(verdict => verdict.Kind));

    [Theory]
    [InlineData("Between 1990 and 2020 the population of Laputa rose from 29.2 million to 52.2 million.", VerdictKind.Contradicted, VerdictKind.Supported)]
    [InlineData("Between 1990 and 2020 the population of Laputa rose from 22.9 million to 25.2 million.", VerdictKind.Supported, VerdictKind.Contradicted)]
    [InlineData("Between 1990 and 2020 the number of Laputa's people in towns rose from 3.9 million to 14.6 million.", VerdictKind.Unsupported, VerdictKind.Unsupported)]
    public void A_slip_in_an_end_of_a_change_is_found(string text, VerdictKind from, VerdictKind to) =>
        Assert.Equal([from, to], CheckedText.Check(Claims, text).Verdicts.Select(verdict => verdict.Kind));

    [Theory]
    [InlineData("Laputa is the most populous member, with 25.2 million inhabitants in 2020.", VerdictKind.Contradicted)]
    [InlineData("Laputa is the most populous member, with 52.2 million inhabitants in 2020.", VerdictKind.Supported)]
    [InlineData("In 2020 Laputa, the most populous member, had 25.2 million inhabitants.", VerdictKind.Contradicted)]
    [InlineData("Home to 25.2 million people in 2020, Laputa is the largest market of the coast.", VerdictKind.Contradicted)]
    [InlineData("Home to 52.2 million people in 2020, Laputa is the largest market of the coast.", VerdictKind.Supported)]
    [InlineData("Home to 4.4 million people in 2020, Port Ann is the capital of Laputa.", VerdictKind.Unsupported)]
    [InlineData("Laputa is the home of Port Ann, with 4.4 million inhabitants in 2020.", VerdictKind.Unsupported)]
    [InlineData("Port Ann is the capital of Laputa, with 4.4 million inhabitants in 2020.", VerdictKind.Unsupported)]
    public void What_the_subject_is_said_to_be_leaves_the_figure_its_own(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts[0].Kind);

    [Theory]
    [InlineData("In Laputa, 36 million people were over 65 in 2020.")]
    [InlineData("In Laputa, 25.2 million people were 65 or over in 2020.")]
    [InlineData("In Laputa, 52.2 million people were at least 15 in 2020.")]
    [InlineData("In 2020, 36 million of Laputa's people were over 65.")]
    [InlineData("In 2020, 25.2 million of Laputa’s people lived in towns.")]
    [InlineData("In 2020, 52.2 million of Laputa's people lived there.")]
    public void A_figure_of_some_of_its_people_is_not_set_against_that_of_all(string text) =>
        Assert.All(CheckedText.Check(Claims, text).Verdicts, verdict => Assert.Equal(VerdictKind.Unsupported, verdict.Kind));
}
