using FactCheck.Claims;
using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class SlipDiagnosisTests
{
    private const string Claims = InventedClaims.All;

    [Theory]
    [InlineData("Peru had 44.37 million households in 2018.", "repeated", "4.371 million")]
    [InlineData("Peru had 43.71 million households in 2018.", "ten times too large", "4.371 million")]
    [InlineData("Peru's budget balance was 3.5 percent in 2018.", "sign", "-3.47")]
    [InlineData("Peru's budget balance was 3.47 percent of GDP in 2018.", "sign", "-3.47")]
    [InlineData("Peru's unemployment rate was 12.75 percentage points in 2016.", "percent are not percentage points", "12.75 percent")]
    [InlineData("Peru's mean temperature was 24.5 °F in July 2018.", "the wrong unit", "24.5 degrees Celsius")]
    public void A_slip_is_named_and_put_right(string text, string explanation, string correction)
    {
        var verdict = CheckedText.Verdict(Claims, text);
        Assert.Equal(VerdictKind.Contradicted, verdict.Kind);
        Assert.Contains(explanation, verdict.Diagnosis!.Explanation, StringComparison.Ordinal);
        Assert.Equal(correction, verdict.Diagnosis.Correction);
    }

    [Theory]
    [InlineData("Peru had five million households in 2018.", "4.371 million")]
    [InlineData("The Lutz Treaty was signed on June 15th, 1932.", "June 14th, 1932")]
    [InlineData("A third of the 300 members of the Hill Club are women.", "50 percent")]
    [InlineData("Peru had over 5 million households in 2018.", null)]
    public void Words_and_ordinals_are_corrected_and_bounds_are_not(string text, string? correction) =>
        Assert.Equal(correction, CheckedText.Check(Claims, text).Verdicts.First(verdict => verdict.Kind == VerdictKind.Contradicted).Diagnosis?.Correction);

    [Fact]
    public void A_day_without_a_year_is_corrected_without_one()
    {
        var verdict = CheckedText.Verdict(Claims, "The Lutz Treaty was signed on June 15th.", new DateOnly(2019, 6, 20));
        Assert.Equal(("June 15th (2019 by the day of publication)", "June 14th"), (verdict.Claimed, verdict.Diagnosis!.Correction));
        Assert.Equal("15 June (2019 by the day of publication) is not 14 June 1932", verdict.Reason);
    }

    [Fact]
    public void A_rival_gives_way_to_the_answer_on_record()
    {
        const string Text = "The capital of Peru is Cusco.";
        var verdict = CheckedText.Verdict(Claims, Text);
        Assert.Equal("Lima", verdict.Diagnosis!.Correction);
        var replaced = verdict.Diagnosis.Replaced(verdict.Claim);
        Assert.Equal("Cusco", Text[replaced.Start..replaced.End]);
    }

    [Fact]
    public void A_share_in_words_with_its_whole_is_one_claim() =>
        Assert.Single(CheckedText.Check(Claims, "Half of the 300 members of the Hill Club are women.").Verdicts, verdict => verdict.Claim.WorkedOutFrom is not null);

    [Theory]
    [InlineData("The Hill Club meets monthly and on Sundays.")]
    [InlineData("The Lutz Treaty was signed around 1932.")]
    public void What_tells_how_often_or_about_which_year_is_no_figure(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Claim.Kind is ClaimKind.Figure || verdict.Claimed.StartsWith('P') || verdict.Claimed.StartsWith('X'));

    [Fact]
    public void A_value_of_a_day_is_not_that_of_its_month() =>
        Assert.DoesNotContain(CheckedText.Check(Claims, "Peru's mean temperature was 27 °C on 3 July 2018.").Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);

    [Fact]
    public void Temperatures_differ_in_degrees() =>
        Assert.Equal("+2.5 degrees", CheckedText.Verdict(Claims, "Peru's mean temperature was 27 °C in July 2018.").Comparisons[0].Difference);

    [Fact]
    public void Without_any_date_the_newest_value_of_a_series_is_shown() =>
        Assert.Contains("(2016)", CheckedText.Verdict(
            """
            claims:
              - id: test/coal
                statement: Coal exports of Peru by year, in tonnes.
                subject: Peru
                property: [coal exports]
                unit: tonne
                series: {2014: 15.5 million, 2015: 19.6 million, 2016: 22.48 million}
            """,
            "Peru's coal exports were 12.1 million tonnes.").Comparisons[0].Evidence, StringComparison.Ordinal);

    [Theory]
    [InlineData("Marle exported 5.3 million tonnes of nickel in 2014.", "3.1 to 3.5 million", "5.3 million is close to the figure of 2016, 5.32 million tonnes: the wrong period")]
    [InlineData("Marle exported about 7.4 million tonnes of nickel in 2014.", "3.1 to 3.5 million", null)]
    [InlineData("Marle exported 7,400,000 tonnes of nickel in 2014.", "3,100,000 to 3,500,000", null)]
    [InlineData("Marle exported over 7.4 million tonnes of nickel in 2014.", null, null)]
    public void A_range_on_record_is_a_correction_too(string text, string? correction, string? explanation)
    {
        var verdict = CheckedText.Verdict(
            """
            claims:
              - id: test/nickel
                statement: Marle exported between 3.1 and 3.5 million tonnes of nickel in 2014.
                subject: Marle
                property: [exported nickel, nickel exports]
                series: {2014: 3.1 to 3.5 million, 2016: 5.32 million}
                unit: tonnes
                tolerance: 1%
            """,
            text);
        Assert.Equal((VerdictKind.Contradicted, correction, explanation), (verdict.Kind, verdict.Diagnosis?.Correction, verdict.Diagnosis?.Explanation));
    }
}
