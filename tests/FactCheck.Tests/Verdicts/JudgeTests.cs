using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class JudgeTests
{
    private const string Garrison =
        """
        claims:
          - id: test/garrison
            statement: The garrison of Peru has 28,500 soldiers.
            subject: Peru
            property: [garrison]
            value: 28,500
            unit: soldiers
        """;

    private const string Coal =
        """
        claims:
          - id: test/coal
            statement: Coal exports of Peru by year, in tonnes.
            subject: Peru
            property: [coal exports, exported coal]
            unit: tonne
            series: {2014: 15.5 million, 2015: 19.6 million, 2016: 22.48 million}
            tolerance: 1%
        """;

    private const string River =
        """
        claims:
          - id: test/river
            statement: The Marle is 160.9344 km long.
            subject: Marle
            property: [long, length]
            value: 160.9344
            unit: km
        """;

    private const string Treaty =
        """
        claims:
          - id: test/treaty
            statement: The Treaty of Ostwick was signed on 11 July 1961.
            subject: Treaty of Ostwick
            property: [signed]
            date: 1961-07-11
            also: [{value: 1961-07-10, note: American time}]
        """;

    [Theory]
    [InlineData("The garrison of Peru has 28,500 soldiers.", VerdictKind.Supported)]
    [InlineData("The garrison of Peru has over 28,000 soldiers.", VerdictKind.Supported)]
    [InlineData("The garrison of Peru has about 27,000 soldiers.", VerdictKind.Unsupported)]
    [InlineData("The garrison of Peru has nearly 30,000 soldiers.", VerdictKind.Supported)]
    [InlineData("The garrison of Peru has about 27,500 soldiers.", VerdictKind.Supported)]
    [InlineData("The garrison of Peru has about 25,800 soldiers.", VerdictKind.Contradicted)]
    [InlineData("The garrison of Peru has about 26,000 soldiers.", VerdictKind.Unsupported)]
    [InlineData("The garrison of Peru has about 28,000 soldiers.", VerdictKind.Supported)]
    [InlineData("The garrison of Peru has about 28,200 soldiers.", VerdictKind.Supported)]
    [InlineData("The garrison of Peru has about 27,700 soldiers.", VerdictKind.Unsupported)]
    [InlineData("The garrison of Peru has nearly 31,000 soldiers.", VerdictKind.Unsupported)]
    [InlineData("The garrison of Peru has up to 30,000 troops.", VerdictKind.Supported)]
    [InlineData("The garrison of Peru has 28,520 soldiers.", VerdictKind.SupportedByRounding)]
    [InlineData("The garrison of Peru has over 29,000 soldiers.", VerdictKind.Contradicted)]
    [InlineData("The garrison of Peru has nearly 33,000 soldiers.", VerdictKind.Contradicted)]
    [InlineData("The garrison of Peru has fewer than 28,000 soldiers.", VerdictKind.Contradicted)]
    [InlineData("The garrison of Peru has 30,000 soldiers.", VerdictKind.Contradicted)]
    public void A_hedge_and_the_digits_written_decide(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(Garrison, text).Kind);

    [Theory]
    [InlineData("The garrison of Peru has 25,800 soldiers.", "28,500")]
    [InlineData("The garrison of Peru has 2,850 soldiers.", "28,500")]
    public void A_slip_is_diagnosed_with_its_correction(string text, string correction)
    {
        var verdict = CheckedText.Verdict(Garrison, text);
        Assert.True(verdict.Diagnosis is { IsMistyped: true });
        Assert.Equal(correction, verdict.Diagnosis!.Correction);
    }

    [Fact]
    public void A_figure_many_times_larger_counts_something_else() =>
        Assert.Equal(VerdictKind.Unsupported, CheckedText.Verdict(Garrison, "The garrison of Peru has had 731,200 soldiers in its history.").Kind);

    [Theory]
    [InlineData("Peru exported 15.5 million tonnes of coal in 2014.", VerdictKind.Supported)]
    [InlineData("Peru exported 15.45 million tonnes of coal in 2014.", VerdictKind.Supported)]
    [InlineData("Peru exported 16 million tonnes of coal in 2014.", VerdictKind.SupportedByRounding)]
    [InlineData("Peru exported 22.2 million tonnes of coal in 2014.", VerdictKind.Contradicted)]
    [InlineData("Peru exported 22.48 million tonnes of coal in 2018.", VerdictKind.Outdated)]
    [InlineData("Peru exported 12.1 million tonnes of coal in 2018.", VerdictKind.Unsupported)]
    public void A_series_is_asked_for_the_period_that_the_sentence_names(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(Coal, text).Kind);

    [Theory]
    [InlineData("Peru's coal exports rose from 15.5 million tonnes in 2014 to 22.48 million tonnes in 2016.", VerdictKind.Supported)]
    [InlineData("Peru's coal exports rose from 15.5 million tonnes in 2014 to 22.84 million tonnes in 2016.", VerdictKind.Contradicted)]
    public void A_figure_has_the_year_that_is_tied_to_it_and_not_the_one_before(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Check(Coal, text).Verdicts[1].Kind);

    [Fact]
    public void The_figure_of_another_year_is_diagnosed() =>
        Assert.Contains("2016", CheckedText.Verdict(Coal, "Peru exported 22.2 million tonnes of coal in 2014.").Diagnosis!.Explanation, StringComparison.Ordinal);

    [Fact]
    public void An_opening_date_holds_for_the_figures_after_it() =>
        Assert.Equal(VerdictKind.Supported, CheckedText.Verdict(Coal, "In 2016, as the ministry wrote, Peru exported 22.48 million tonnes of coal.").Kind);

    [Theory]
    [InlineData("The Marle is 100 miles long.", VerdictKind.Supported)]
    [InlineData("The Marle is 161 km long.", VerdictKind.SupportedByRounding)]
    [InlineData("The Marle is 160,934.4 metres long.", VerdictKind.Supported)]
    [InlineData("The Marle is 100 km long.", VerdictKind.Contradicted)]
    public void Units_convert(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(River, text).Kind);

    [Theory]
    [InlineData("The Treaty of Ostwick was signed in 1961.", VerdictKind.Supported)]
    [InlineData("The Treaty of Ostwick was signed on July 11, 1961.", VerdictKind.Supported)]
    [InlineData("The Treaty of Ostwick was signed on 10 July 1961.", VerdictKind.Supported)]
    [InlineData("The Treaty of Ostwick was signed on 12 July 1961.", VerdictKind.Contradicted)]
    [InlineData("The Treaty of Ostwick was signed in 1963.", VerdictKind.Contradicted)]
    [InlineData("The Treaty of Ostwick, signed long ago, was renewed in 2001.", VerdictKind.Unsupported)]
    public void Dates_agree_at_the_precision_written(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Verdict(Treaty, text).Kind);

    [Fact]
    public void An_empty_database_supports_nothing_and_contradicts_nothing() =>
        Assert.Equal(VerdictKind.Unsupported, CheckedText.Verdict("claims: []", "Peru exported 22.2 million tonnes of coal in 2014.").Kind);

    [Theory]
    [InlineData("Will Peru export 22.2 million tonnes of coal, perhaps?")]
    public void A_question_about_the_future_is_not_checkable(string text) => Assert.Equal(VerdictKind.NotCheckable, CheckedText.Verdict("claims: []", text).Kind);

    [Fact]
    public void Proposed_and_retired_claims_give_no_verdict() =>
        Assert.Equal(VerdictKind.Unsupported, CheckedText.Verdict(Garrison + "\n    status: proposed", "The garrison of Peru has 28,500 soldiers.").Kind);

    [Theory]
    [InlineData("false")]
    [InlineData("mixed")]
    public void The_value_of_a_statement_that_a_fact_check_found_wrong_supports_nothing(string rating) =>
        Assert.DoesNotContain(
            CheckedText.Check(Garrison + $"\n    rating: {rating}", "The garrison of Peru has 28,500 soldiers.").Verdicts,
            verdict => verdict.Kind is VerdictKind.Supported or VerdictKind.SupportedByRounding);
}
