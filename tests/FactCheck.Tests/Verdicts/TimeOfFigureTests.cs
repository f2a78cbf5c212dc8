using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class TimeOfFigureTests
{
    private const string Claims =
        """
        claims:
          - id: test/members
            statement: The Coast League has 32 members.
            subject: Coast League
            property: [members, number of members]
            series: {1990/2009: 16, 2010/..: 32}
            unit: members
          - id: test/fares
            statement: The fare evasion rate of Port Ann was 6.1 percent in 2021 and 4.7 percent in 2022.
            subject: Port Ann
            property: [fare evasion, fare evasion rate]
            series: {2021: 6.1, 2022: 4.7}
            unit: "%"
          - id: test/images
            statement: The Vesta probe sent back 21,400 images.
            subject: Vesta probe
            property: [images, number of images]
            value: 21,400
            unit: images
            period: always
          - id: test/peak
            statement: Mount Sorrel is 4,167 metres high.
            subject: Mount Sorrel
            property: [height, high]
            value: 4,167
            unit: metres
            period: always
        """;

    private static readonly DateOnly Today = new(2024, 6, 1);

    [Theory]
    [InlineData("In 1992 the Coast League had 16 members and in 2016 it chose a new chief.")]
    [InlineData("In 1912 the Coast League had 9 members and in 2016 it chose a new chief.")]
    [InlineData("In 1912 the Coast League had 9 members but by 2016 it was rich.")]
    [InlineData("In 1912 the Coast League had 9 members and since 2016 it has had a flag.")]
    [InlineData("The meeting, held in July, was long. In 1992, 16 members made up the Coast League.")]
    [InlineData("The Vesta probe had sent back 9,000 images by July 2016.")]
    [InlineData("By 2017 the Vesta probe had sent back 12,400 images.")]
    [InlineData("Of 2,210,000 people nobody came. In 1912, 9 members made up the Coast League.")]
    public void A_figure_is_of_the_date_of_its_own_verb(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, Today).Verdicts, verdict => verdict.Kind is VerdictKind.Contradicted or VerdictKind.Outdated);

    [Theory]
    [InlineData("In 2021 the fare evasion rate of Port Ann was 6.1 percent and in 2022 it was 4.7 percent.", VerdictKind.Supported)]
    [InlineData("In 2021 the fare evasion rate of Port Ann was 4.9 percent and in 2022 the mayor left.", VerdictKind.Contradicted)]
    public void And_is_compared_with_the_value_of_that_date(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text, Today).Verdicts[0].Kind);

    [Fact]
    public void Swapped_years_confirm_nothing() =>
        Assert.DoesNotContain(CheckedText.Check(Claims, "In 2021 the fare evasion rate of Port Ann was 4.7 percent and in 2022 it was 6.1 percent.", Today).Verdicts, verdict => verdict.Kind is VerdictKind.Supported or VerdictKind.SupportedByRounding);

    [Theory]
    [InlineData("The number of members of the Coast League rose to\n\n32 in 2012, said the clerk.")]
    [InlineData("The height of Mount Sorrel jumps to\n\n4,167 metres.")]
    [InlineData("According to a survey of 9999, Mount Sorrel is 4,167 metres high.")]
    [InlineData("According to a survey of 0000, Mount Sorrel is 4,167 metres high.")]
    public void Words_cut_off_and_impossible_years_are_read_without_harm(string text) =>
        Assert.NotEmpty(CheckedText.Check(Claims, text, Today).Verdicts);
}
