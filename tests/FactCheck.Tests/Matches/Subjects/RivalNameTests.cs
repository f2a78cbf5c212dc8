using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Subjects;

public sealed class RivalNameTests
{
    private const string Claims =
        """
        claims:
          - id: test/wind
            statement: Wind supplied 47 percent of Tavria's electricity in 2023.
            subject: Tavria
            property: [wind share of electricity, share of electricity from wind, wind supplied of electricity]
            value: 47
            unit: percent
            period: 2023
          - id: test/blackout
            statement: The blackout in Tavria struck on 28 July 2021.
            subject: [blackout in Tavria, Tavrian blackout]
            property: [struck, blackout]
            date: 2021-07-28
        """;

    [Theory]
    [InlineData("In November the wind blew hard. In 2023 wind supplied 56 percent of Tavria's electricity.")]
    [InlineData("Bert Lee was glad. In 2023 wind supplied 56 percent of Tavria's electricity.")]
    [InlineData("The lights went out all over Port Ann. The blackout in Tavria struck on 27 July 2021.")]
    public void A_month_a_person_and_another_place_are_no_rivals_of_a_subject_with_its_own_name(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("It is windy in Westerly. In 2023 wind supplied 56 percent of Tavria's electricity.")]
    [InlineData("Chile builds. In 2023 wind supplied 56 percent of Tavria's electricity.")]
    public void A_place_that_the_sentence_before_names_may_bear_a_share(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
