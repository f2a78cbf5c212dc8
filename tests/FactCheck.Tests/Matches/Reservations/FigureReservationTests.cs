using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class FigureReservationTests
{
    private const string Claims = InventedClaims.All;

    [Theory]
    [InlineData("The population of eastern Peru was 31,450,000 in 2018.")]
    [InlineData("The population of Greater Peru was 31,450,000 in 2018.")]
    [InlineData("The foreign population of Peru was 31,450,000 in 2018.")]
    [InlineData("Peru, excluding the islands, had 31,450,000 inhabitants in 2018.")]
    [InlineData("The maximum temperature of Peru was 24.5 °C in July 2018.")]
    [InlineData("Peru's copper exports to China were 2.44 million tonnes in 2018.")]
    [InlineData("Together with Chile, Peru had 31,450,000 inhabitants in 2018.")]
    [InlineData("The Peruvian population among farmers was 31,450,000 in 2018.")]
    [InlineData("The fleet of Peru will have 26,300 sailors in 2018.")]
    [InlineData("Of the sailors of the Peruvian fleet, 26,300 were wounded in 2018.")]
    public void A_figure_of_a_part_of_another_kind_or_to_come_confirms_nothing(string text) =>
        Assert.All(CheckedText.Check(Claims, text).Verdicts, verdict => Assert.Equal(VerdictKind.Unsupported, verdict.Kind));

    [Theory]
    [InlineData("Chile had 31,450,000 inhabitants in 2018, Peru rather more.")]
    [InlineData("Chile had 31,450,000 inhabitants in 2018, Peru a little less.")]
    [InlineData("The fleet of Peru had 26,300 fewer sailors in 2018.")]
    [InlineData("The fleet of Peru averted 26,300 sailors in 2018.")]
    public void A_figure_of_another_a_difference_and_what_did_not_come_to_be_confirm_nothing(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind is VerdictKind.Supported or VerdictKind.Contradicted);

    private const string Poets =
        """
        claims:
          - id: test/born
            statement: The poet Ilse Varn was born on 3 March 1797.
            subject: Ilse Varn
            property: [born, birth]
            date: 1797-03-03
            period: always
        """;

    [Theory]
    [InlineData("Ilse Varn's twin, born on 3 March 1797, died young.", false)]
    [InlineData("Ilse Varn's brother was born on 3 March 1797.", false)]
    [InlineData("Ilse Varn was born on 3 March 1797, a twin.", true)]
    public void A_relative_s_date_confirms_nothing(string text, bool isSupported) =>
        Assert.Equal(isSupported, CheckedText.Check(Poets, text).Verdicts.Any(verdict => verdict.Kind == VerdictKind.Supported));

    [Fact]
    public void A_figure_of_a_part_is_not_contradicted_either() =>
        Assert.DoesNotContain(CheckedText.Check(Claims, "Peru's land surface is 1,279,996 square kilometres.").Verdicts, verdict => verdict.Kind is VerdictKind.Contradicted or VerdictKind.Supported);

    [Theory]
    [InlineData("The total population of Peru was 31,450,000 in 2018.")]
    [InlineData("Peru had 31,450,000 inhabitants in 2018.")]
    [InlineData("In the east, Peru borders Brazil; Peru's population was 31,450,000 in 2018.")]
    [InlineData("The mean temperature of Peru was 24.5 °C in July 2018.")]
    [InlineData("Peru's copper exports to all countries were 2.44 million tonnes in 2018.")]
    [InlineData("The fleet of Peru had 26,300 sailors in 2018.")]
    public void What_makes_no_part_of_it_is_confirmed(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Supported);

    private const string Boards =
        """
        claims:
          - id: test/board
            statement: The Harbour Board has 15 members.
            subject: Harbour Board
            property: [members]
            value: 15
            unit: members
            period: always
        """;

    [Theory]
    [InlineData("The Coast Club reformed its Market and Harbour Board, which has 15 members.")]
    [InlineData("The Market and Harbour Board has 15 members.")]
    [InlineData("The Coast Club's Market and Harbour Board had 15 members.")]
    [InlineData("Ostwick Market and Harbour Board has 15 members.")]
    public void A_name_that_begins_before_the_subjects_is_that_of_another_thing(string text) =>
        Assert.All(CheckedText.Check(Boards, text).Verdicts, verdict => Assert.Equal(VerdictKind.Unsupported, verdict.Kind));

    [Theory]
    [InlineData("The Harbour Board has 15 members.")]
    [InlineData("The Market Board and the Harbour Board have 15 members each.")]
    [InlineData("The Market Board and Harbour Board have 15 members.")]
    public void Two_names_are_no_longer_one(string text) =>
        Assert.Contains(CheckedText.Check(Boards, text).Verdicts, verdict => verdict.Kind == VerdictKind.Supported);

    [Theory]
    [InlineData("Chile borders Peru. It had 31,450,000 inhabitants in 2018.")]
    [InlineData("Chile borders Peru. The country's population was 31,450,000 in 2018.")]
    public void A_pronoun_that_may_stand_for_another_name_confirms_nothing(string text) =>
        Assert.All(CheckedText.Check(Claims, text).Verdicts, verdict => Assert.NotEqual(VerdictKind.Supported, verdict.Kind));

    [Theory]
    [InlineData("Peru borders Chile. It had 31,450,000 inhabitants in 2018.")]
    [InlineData("Tourists love Peru. The country's population was 31,450,000 in 2018.")]
    public void A_pronoun_for_what_the_sentence_before_is_about_confirms(string text) =>
        Assert.Contains(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Supported);

    [Theory]
    [InlineData("The Lima Pact was signed on 7 June 1933 and took effect on 4 March 1932.")]
    [InlineData("The Marle Tower is 508 metres high and the Ostwick Tower 612 metres.")]
    [InlineData("The Coast Club has 14 members and was founded by 29 cities.")]
    public void Of_two_figures_each_is_that_of_its_own_verb_or_name(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind is VerdictKind.Supported or VerdictKind.SupportedByRounding);

    [Theory]
    [InlineData("The Lima Pact was signed on 4 March 1932 and took effect on 7 June 1933.", 2)]
    [InlineData("The Ostwick Tower is 508 metres high and the Marle Tower 612 metres.", 1)]
    [InlineData("The Coast Club has 29 members and was founded by 14 cities.", 2)]
    [InlineData("It was on 4 March 1932 that the Lima Pact was signed.", 1)]
    public void In_the_right_order_they_are_confirmed(string text, int supported) =>
        Assert.Equal(supported, CheckedText.Check(Claims, text).Verdicts.Count(verdict => verdict.Kind == VerdictKind.Supported));

    [Theory]
    [InlineData("The Lima Pact was signed in the early 1930s.", VerdictKind.Supported)]
    [InlineData("The Lima Pact was signed in the mid-1930s.", VerdictKind.Unsupported)]
    [InlineData("The Lima Pact was signed in the late 1930s.", VerdictKind.Unsupported)]
    [InlineData("The Lima Pact was signed in the 1930s.", VerdictKind.Supported)]
    [InlineData("The Lima Pact was signed in the early 20th century.", VerdictKind.Supported)]
    [InlineData("The Lima Pact was signed in the late 20th century.", VerdictKind.Unsupported)]
    public void A_part_of_a_decade_or_of_a_century_is_not_all_of_it(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(Claims, text).Kind);
}
