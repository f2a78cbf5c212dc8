using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class SwappedPairTests
{
    private const string Claims = InventedClaims.All;

    [Theory]
    [InlineData("The Coast Club has 92 members.", VerdictKind.Contradicted)]
    [InlineData("The Coast Club has 25 members.", VerdictKind.Unsupported)]
    [InlineData("The Coast Club has 34 members.", VerdictKind.Unsupported)]
    public void Without_any_date_only_reversed_digits_tell(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Verdict(
            """
            claims:
              - id: test/club
                statement: The Coast Club has 29 members.
                subject: Coast Club
                property: [members]
                value: 29
                unit: members
                period: 2013/..
            """,
            text).Kind);

    [Theory]
    [InlineData("The Lima Pact was signed in early 1931.", VerdictKind.Contradicted)]
    [InlineData("The Lima Pact was signed in late 1932.", VerdictKind.Contradicted)]
    [InlineData("The Lima Pact was signed in mid-1932.", VerdictKind.Unsupported)]
    [InlineData("The Lima Pact was signed in early 1932.", VerdictKind.Supported)]
    [InlineData("The Lima Pact was signed in the autumn of 1932.", VerdictKind.Unsupported)]
    public void A_third_of_a_year_has_no_sharp_ends_and_a_season_is_another_one_in_the_south(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(Claims, text).Kind);

    [Fact]
    public void Two_dates_that_have_changed_places_are_each_put_right()
    {
        var verdicts = CheckedText.Check(Claims, "The Lima Pact was signed on 7 June 1933 and took effect on 4 March 1932.").Verdicts;
        Assert.All(verdicts, verdict => Assert.Equal((VerdictKind.Contradicted, "the two figures of the sentence have changed places"), (verdict.Kind, verdict.Diagnosis!.Explanation)));
        Assert.Equal(["4 March 1932", "7 June 1933"], verdicts.Select(verdict => verdict.Diagnosis!.Correction));
    }

    [Theory]
    [InlineData("The Lima Pact was signed on 4 March 1932 and took effect on 7 June 1933.")]
    [InlineData("The Lima Pact was signed on 4 March 1932 and took effect a year later, on 7 June 1933.")]
    [InlineData("The Lima Pact was not signed on 7 June 1933, nor did it take effect on 4 March 1932.")]
    public void Dates_in_their_places_and_denied_ones_are_left_alone(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Fact]
    public void A_year_before_the_clause_is_that_of_its_own_verb() =>
        Assert.DoesNotContain(CheckedText.Check(Claims, "Drafted in 1933, the Lima Pact took effect in 1934.").Verdicts, verdict => verdict.Kind == VerdictKind.Supported);

    [Theory]
    [InlineData("The Marle is 321 kilometres long.", VerdictKind.Unsupported)]
    [InlineData("The Marle is 320 kilometres long.", VerdictKind.Supported)]
    [InlineData("The Marle is 311 kilometres long.", VerdictKind.Supported)]
    public void Digits_in_another_order_are_not_confirmed_by_a_tolerance(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(Claims, text).Kind);

    private const string Shares =
        """
        claims:
          - id: test/for
            statement: In the harbour referendum 53.7 % voted to build.
            subject: harbour referendum
            property: [voted to build, share for building]
            value: 53.7
            unit: "%"
            period: always
            not-about: [wait]
          - id: test/against
            statement: In the harbour referendum 46.3 % voted to wait.
            subject: harbour referendum
            property: [voted to wait, share for waiting]
            value: 46.3
            unit: "%"
            period: always
            not-about: [build]
          - id: test/canal-length
            statement: The Harl Canal is 84 kilometres long.
            subject: Harl Canal
            property: [length, long]
            value: 84
            unit: kilometres
            period: always
          - id: test/canal-depth
            statement: The Harl Canal is 6 metres deep.
            subject: Harl Canal
            property: [depth, deep]
            value: 6
            unit: metres
            period: always
          - id: test/canal-width
            statement: The Harl Canal is 31 metres wide.
            subject: Harl Canal
            property: [width, wide]
            value: 31
            unit: metres
            period: always
        """;

    [Theory]
    [InlineData("In the harbour referendum, 46.3 percent voted to build and 53.7 percent to wait.")]
    [InlineData("In the harbour referendum, 46.3 % voted to build, and 53.7 % to wait.")]
    [InlineData("The Harl Canal is 31 metres deep and 6 metres wide.")]
    [InlineData("The Harl Canal is about 31 metres deep and 6 metres wide.")]
    public void Two_figures_of_one_subject_that_have_changed_places_are_found_behind_one_verb(string text) =>
        Assert.All(CheckedText.Check(Shares, text).Verdicts, verdict => Assert.Equal((VerdictKind.Contradicted, "the two figures of the sentence have changed places"), (verdict.Kind, verdict.Diagnosis!.Explanation)));

    [Theory]
    [InlineData("In the harbour referendum, 53.7 percent voted to build and 46.3 percent to wait.")]
    [InlineData("In the harbour referendum, 46.3 percent voted to wait, 53.7 percent to build.")]
    [InlineData("The Harl Canal is 6 metres deep and 31 metres wide.")]
    public void Each_figure_behind_one_verb_is_confirmed_by_its_own_words(string text) =>
        Assert.All(CheckedText.Check(Shares, text).Verdicts, verdict => Assert.Equal(VerdictKind.Supported, verdict.Kind));

    [Theory]
    [InlineData("In the harbour referendum in Westerly, 46.3 percent voted to build and 53.7 percent to wait.")]
    [InlineData("In the harbour referendum 46.3 percent voted to wait, 53.7 percent to stay at home.")]
    public void A_part_of_the_voters_and_words_of_another_kind_are_left_alone(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Shares, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
