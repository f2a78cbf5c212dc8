using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Properties;

/// <summary>Properties of words that say nothing by themselves: "went down", "came out", "made by", and "dates from" of a date.</summary>
public sealed class SilentPhraseTests
{
    private const string Claims =
        """
        claims:
          - id: test/outage
            statement: Stratus Host had an outage on 9 June 2022.
            subject: Stratus Host
            property: [outage, went down]
            value: 2022-06-09
            period: always
          - id: test/record
            statement: Winter Quay was released in October 2019.
            subject: Winter Quay
            property: [released, came out]
            value: 2019-10
            period: always
          - id: test/jail
            statement: Marrow Jail opened in 1874.
            subject: Marrow Jail
            property: [opened, dates from]
            value: 1874-09
            period: always
          - id: test/maker
            statement: Orvadin is made by Lund Pharma.
            subject: Orvadin
            property: [maker, made by]
            value: Lund Pharma
            rivals: [Osk Labs]
            period: always
        """;

    private static readonly DateOnly Published = new(2024, 6, 1);

    [Theory]
    [InlineData("Stratus Host went down on 9 June 2022.", "Stratus Host went down on 9 July 2022.")]
    [InlineData("Winter Quay, which came out in October 2019, is a quiet record.", "Winter Quay, which came out in August 2019, is a quiet record.")]
    [InlineData("Marrow Jail dates from 1874.", "Marrow Jail dates from 1847.")]
    [InlineData("Orvadin, which is made by Lund Pharma, is a tablet.", "Orvadin, which is made by Osk Labs, is a tablet.")]
    [InlineData("Orvadin, made by Lund Pharma, is taken at night.", "Orvadin, made by Osk Labs, is taken at night.")]
    public void They_are_said_where_they_stand_as_they_are_written(string right, string wrong) => Assert.Equal(
        (VerdictKind.Supported, VerdictKind.Contradicted),
        (CheckedText.Check(Claims, right, Published).Verdicts[0].Kind, CheckedText.Check(Claims, wrong, Published).Verdicts[0].Kind));

    [Theory]
    [InlineData("Stratus Host was down in the polls on 9 July 2022.")]
    [InlineData("Stratus Host went on and down on 9 July 2022.")]
    [InlineData("Stratus Host went downhill on 9 July 2022.")]
    [InlineData("Winter Quay came out on top of the list in August 2020.")]
    [InlineData("The cells of Marrow Jail have doors from 1847.")]
    [InlineData("Orvadin was made in a laboratory by chance.")]
    public void Other_words_around_and_between_leave_it_open(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind is VerdictKind.Contradicted or VerdictKind.Supported);
}
