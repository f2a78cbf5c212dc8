using FactCheck.CuratedClaims;
using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class DateComparerTests
{
    private static readonly Tolerance Rounding = new Tolerance.Rounding();

    [Theory]
    [InlineData("1961", "1961-07-11")]
    [InlineData("1961-07", "1961-07-11")]
    [InlineData("1961-07-11", "1961-07-11")]
    [InlineData("196X", "1961-07-11")]
    [InlineData("XXXX-07-11", "1961-07-11")]
    [InlineData("2014/2016", "2014-03-01")]
    [InlineData("1961-01-01/..", "1961-07-11")]
    public void A_date_that_holds_the_recorded_one_agrees(string claimed, string evidence) =>
        Assert.Equal(AgreementKind.Agrees, DateComparer.Compare(claimed, evidence, Rounding)!.Kind);

    [Theory]
    [InlineData("1971/2017", "2017-02-13", true)]
    [InlineData("2014/2016", "2016", true)]
    [InlineData("2016-09/2017-03", "2017-02-13", false)]
    [InlineData("2017", "2017-02-13", false)]
    public void A_stretch_of_years_is_a_vague_date_for_what_happened_in_it(string claimed, string evidence, bool isVague) =>
        Assert.Equal(isVague, DateComparer.Compare(claimed, evidence, Rounding)!.IsVague);

    [Theory]
    [InlineData("1961-05", "1961-07-11")]
    [InlineData("1963-07", "1961-07-11")]
    [InlineData("1962-07-10", "1961-07-11")]
    [InlineData("1960-07-13", "1961-07-11")]
    public void A_slip_of_the_month_or_of_day_and_year_is_near_enough_to_be_one(string claimed, string evidence) =>
        Assert.False(DateComparer.Compare(claimed, evidence, Rounding)!.IsFarOff);

    [Theory]
    [InlineData("1962-05", "1961-07-11")]
    [InlineData("1973-07", "1961-07-11")]
    [InlineData("1962-09-01", "1961-07-11")]
    public void A_date_of_another_month_and_year_is_probably_of_another_event(string claimed, string evidence) =>
        Assert.True(DateComparer.Compare(claimed, evidence, Rounding)!.IsFarOff);

    [Fact]
    public void A_date_more_precise_than_the_record_agrees_as_far_as_the_record_goes() =>
        Assert.Equal(AgreementKind.AgreesByRounding, DateComparer.Compare("2016-04-05", "2016-04", Rounding)!.Kind);

    [Theory]
    [InlineData("2017-02-11T17:55-05:00")]
    [InlineData("2017-02-11T22:55Z")]
    [InlineData("2017-02-11T22:55:00Z")]
    public void The_neighbouring_day_agrees_where_a_moment_with_its_zone_fell_on_it(string evidence)
    {
        var agreement = DateComparer.Compare("2017-02-12", evidence, Rounding)!;
        Assert.Equal(AgreementKind.AgreesByRounding, agreement.Kind);
        Assert.Contains("time zone", agreement.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-02-10", "2017-02-11T17:55-05:00")]
    [InlineData("2017-02-13", "2017-02-11T17:55-05:00")]
    [InlineData("2017-02-13", "2017-02-11T22:55Z")]
    [InlineData("2017-02-12", "2017-02-11T22:55")]
    public void No_zone_makes_another_day_of_it(string claimed, string evidence) =>
        Assert.Equal(AgreementKind.Differs, DateComparer.Compare(claimed, evidence, Rounding)!.Kind);

    [Theory]
    [InlineData("2017-02-10", "2017-02-12", "2 days earlier")]
    [InlineData("1957-10-04", "1967-10-04", "10 years earlier")]
    [InlineData("1968-10-04", "1967-10-04", "1 year later")]
    [InlineData("1968-10-05", "1967-10-04", "367 days later")]
    [InlineData("2017-02-13", "2017-02-12", "1 day later")]
    [InlineData("1963", "1961-07-11", "2 years later")]
    public void A_difference_is_counted_in_the_unit_of_the_claim(string claimed, string evidence, string difference) =>
        Assert.Equal(difference, DateComparer.Compare(claimed, evidence, Rounding)!.Difference);

    [Theory]
    [InlineData("2017-02-10", "2017-02-12", false)]
    [InlineData("2016-02-12", "2017-02-12", false)]
    [InlineData("2017-05-21", "2017-02-12", true)]
    [InlineData("1963", "1961-07-11", false)]
    [InlineData("1905", "1961-07-11", true)]
    [InlineData("XXXX-05-21", "2017-02-12", true)]
    [InlineData("2017-02-10/..", "2017-02-12", false)]
    [InlineData("1990/..", "1961-07-11", true)]
    public void A_date_far_off_is_another_event(string claimed, string evidence, bool isFarOff) =>
        Assert.Equal(isFarOff, DateComparer.Compare(claimed, evidence, Rounding)!.IsFarOff);

    [Theory]
    [InlineData("1400/1449", "1412-05-06")]
    [InlineData("1400/1449", "1412")]
    [InlineData("1797/1851", "1820-03")]
    public void A_stretch_of_years_around_a_day_dates_nothing(string claimed, string evidence) =>
        Assert.True(DateComparer.Compare(claimed, evidence, Rounding) is { Kind: AgreementKind.Differs, Doubt: not null });

    [Theory]
    [InlineData("1412/1449", "1412-05-06")]
    [InlineData("1412/1449", "1449")]
    [InlineData("141X", "1412-05-06")]
    [InlineData("1412-01-01/1412-04-30", "1412-02-06")]
    public void The_ends_of_a_stretch_a_decade_and_a_part_of_a_year_date_what_lies_in_them(string claimed, string evidence) =>
        Assert.Equal(AgreementKind.Agrees, DateComparer.Compare(claimed, evidence, Rounding)!.Kind);

    [Fact]
    public void A_tolerance_counts_days() =>
        Assert.Equal(AgreementKind.AgreesByRounding, DateComparer.Compare("2017-05-02", "2017-05-01", new Tolerance.Absolute(1))!.Kind);

    [Theory]
    [InlineData("T17:55", "2017-02-12")]
    [InlineData("P5Y", "2017-02-12")]
    [InlineData("XXXX-02-30", "2017-02-12")]
    [InlineData("2017", "soon")]
    public void What_is_no_calendar_date_is_not_compared(string claimed, string evidence) =>
        Assert.Null(DateComparer.Compare(claimed, evidence, Rounding));
}
