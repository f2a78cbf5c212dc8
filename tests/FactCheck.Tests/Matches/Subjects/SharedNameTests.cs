using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Subjects;

public sealed class SharedNameTests
{
    private const string Claims =
        """
        claims:
          - id: test/senate
            statement: The US Senate has 100 voting seats.
            subject: [US Senate, Senate]
            property: [seats, members]
            value: 100
            unit: seats
            period: always
          - id: test/dandong
            statement: Port Ann is a city in Westerly province.
            subject: Port Ann
            property: [province, city in]
            value: Westerly
            rivals: [Easterly]
            period: always
          - id: test/mile
            statement: A league is 5.56 kilometres.
            subject: [league]
            property: [length, league]
            value: 5.56
            unit: kilometres
            period: always
        """;

    [Theory]
    [InlineData("Italy votes in May. The Senate has 205 seats.")]
    [InlineData("Italy votes in May.\n\nIt was a long day.\n\nThe Senate has 205 seats.")]
    [InlineData("Italy was in the news all week. Voting went on for a day. Nobody knew how it would end. Few slept. The Senate has 205 seats.")]
    public void A_name_that_several_bear_is_that_of_the_country_named_before(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("The Senate has 102 seats.")]
    [InlineData("America votes in May.\n\nThe Senate has 102 seats.")]
    public void Without_another_country_it_is_the_one_on_record(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    private const string Bridge =
        """
        claims:
          - id: test/bridge
            statement: The bridge of Marle has 1,245 pillars.
            subject: [the bridge, Marle Bridge]
            property: [pillars]
            value: 1,245
            unit: pillars
            period: always
        """;

    [Theory]
    [InlineData("Longer than the one at Marle. The bridge has 1,254 pillars.")]
    [InlineData("The crossing opened in May. Longer than the Marle Bridge. The bridge has 1,254 pillars.")]
    [InlineData("It is longer than any at Marle. The bridge has 1,254 pillars.")]
    public void Of_two_that_are_compared_either_may_be_meant(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Bridge, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("The bridge has 1,254 pillars.")]
    [InlineData("Marle has a bridge of more than 20 spans. The bridge has 1,254 pillars.")]
    public void Where_nothing_is_compared_it_is_the_one_on_record(string text) =>
        Assert.Contains(CheckedText.Check(Bridge, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Theory]
    [InlineData("Port Ann, a city in Easterly province, lives off trade with Chile.", VerdictKind.Contradicted)]
    [InlineData("Easterly is far. Port Ann, a city by the sea, lives off trade.", VerdictKind.Unsupported)]
    [InlineData("Port Ann, a city in Easterly province until 1954, lives off trade with Chile.", VerdictKind.Unsupported)]
    public void A_rival_in_an_apposition_is_contradicted_whatever_the_sentence_goes_on_to_say(string text, VerdictKind expected) =>
        Assert.Equal(expected == VerdictKind.Contradicted, CheckedText.Check(Claims, text).Verdicts.Any(verdict => verdict.Kind == VerdictKind.Contradicted));

    [Fact]
    public void The_unit_that_a_sentence_defines_is_no_figure() => Assert.Single(CheckedText.Check(Claims, "A mile is 1.61 kilometres.").Verdicts);
}
