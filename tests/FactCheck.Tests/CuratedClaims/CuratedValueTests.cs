using System.Globalization;
using System.Numerics;
using FactCheck.CuratedClaims;
using FactCheck.Mentions;
using FactCheck.Spans;
using Fractions;

namespace FactCheck.Tests.CuratedClaims;

public class CuratedValueTests
{
    [Theory]
    [InlineData("6.62607015e-34", "J s", "662607015", 42)]
    [InlineData("28500.0", "troops", "28500", 0)]
    [InlineData("105435039507024", "USD", "105435039507024", 0)]
    [InlineData("0.1", "percent", "1", 1)]
    [InlineData("-273.15", "°C", "-27315", 2)]
    public void A_number_is_read_exactly_as_written_from_both_formats(string number, string unit, string digits, int decimals)
    {
        using var folder = new ClaimsFolder()
            .With("a.yaml", $"claims:\n  - id: a\n    statement: Some troops.\n    subject: s\n    property: p\n    value: {number}\n    unit: {unit}\n")
            .With("b.jsonl", $"{{\"id\": \"b\", \"statement\": \"Some troops.\", \"subject\": \"s\", \"property\": \"p\", \"value\": {number}, \"unit\": \"{unit}\"}}\n");
        var load = folder.Load();
        Assert.Empty(load.Errors);
        var expected = new Fraction(BigInteger.Parse(digits, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
        Assert.All(load.Claims, claim =>
        {
            var value = Assert.Single(claim.Values);
            Assert.Equal($"{number} {unit}", value.AsWritten);
            Assert.Equal(expected, Assert.IsType<MentionValue.Exact>(value.Figure?.Value).Value);
        });
    }

    [Fact]
    public void A_value_that_is_no_figure_is_a_text()
    {
        var claim = Read("value: Jilin\n    rivals: Liaoning");
        Assert.Equal(("Jilin", null), (claim.Values[0].AsWritten, claim.Values[0].Figure));
        Assert.Equal("Liaoning", Assert.Single(claim.Rivals));
    }

    [Theory]
    [InlineData("2017-02-12")]
    [InlineData("2016-04")]
    [InlineData("1961")]
    public void A_date_may_stand_instead_of_a_value(string date)
    {
        var figure = Assert.Single(Read($"date: {date}").Values).Figure!.Value;
        Assert.Equal((MentionKind.Date, new MentionValue.Temporal(date)), (figure.Kind, figure.Value));
    }

    [Fact]
    public void A_series_has_its_values_by_period_each_with_its_own_evidence()
    {
        var claim = Read("unit: tonnes\n    series:\n      2014: 14.4 to 15.6 million\n      2016: {value: 22.48 million, note: N, evidence: [{publisher: P}]}\n      2017-01: 1.45 million");
        Assert.Equal(["2014", "2016", "2017-01"], claim.Values.Select(value => value.Period));
        Assert.Equal(new MentionValue.Range(14_400_000, 15_600_000), claim.Values[0].Figure?.Value);
        Assert.Equal(new MentionValue.Exact(22_480_000), claim.Values[1].Figure?.Value);
        Assert.Equal(("N", "P"), (claim.Values[1].Note, claim.Values[1].Evidence.Single().Publisher));
        Assert.Equal([new(8, 13), new(9, 21), new(10, 16)], claim.Values.Select(value => value.Position));
    }

    [Fact]
    public void Values_beside_the_main_one_may_have_their_own_unit_and_period()
    {
        var claim = Read("value: 1,352\n    unit: km\n    also: [\"1,350\"]\n    disputed-by:\n      - {value: 870, unit: miles, period: 2016, note: N, evidence: [{publisher: P}]}");
        Assert.Equal("1,350 km", Assert.Single(claim.AlsoAccepted).AsWritten);
        var disputing = Assert.Single(claim.DisputedBy);
        Assert.Equal(("870 miles", "2016", "mile"), (disputing.AsWritten, disputing.Period, disputing.Figure?.Unit));
    }

    [Theory]
    [InlineData("5%", 5, 100)]
    [InlineData("0.5 %", 1, 200)]
    [InlineData("± 5%", 1, 20)]
    public void A_tolerance_in_per_cent_is_a_share(string tolerance, int numerator, int denominator) =>
        Assert.Equal(new Tolerance.Relative(new Fraction(numerator, denominator)), Read($"value: 5\n    unit: km\n    tolerance: {tolerance}").Tolerance);

    [Theory]
    [InlineData("± 200", "200")]
    [InlineData("+/- 1,000", "1000")]
    [InlineData("+/- 1 point", "1")]
    [InlineData("1 day", "1")]
    [InlineData("± 500 m", "0.5")]
    [InlineData("± 0.03 million", "30000")]
    public void A_tolerance_as_a_distance_is_in_the_unit_of_the_value(string tolerance, string distance) =>
        Assert.Equal(new Tolerance.Absolute(Fraction.FromString(distance, CultureInfo.InvariantCulture)), Read($"value: 5\n    unit: km\n    tolerance: {tolerance}").Tolerance);

    [Fact]
    public void Without_a_tolerance_the_rounding_of_the_digits_counts() => Assert.IsType<Tolerance.Rounding>(Read("value: 5").Tolerance);

    [Theory]
    [InlineData("tolerance: 200", 6, 16, "'200' is no tolerance", "write `5%`")]
    [InlineData("tolerance: ± a lot", 6, 16, "'± a lot' is no tolerance", "write `5%`")]
    [InlineData("tolerance: ± 5 kg\n    unit: km", 6, 16, "'± 5 kg' is no tolerance", "write `5%`")]
    [InlineData("tolerance: -5%", 6, 16, "'-5%' is no tolerance", "write `5%`")]
    [InlineData("value: many\n    unit: km", 6, 12, "'many' is no figure in the unit 'km'", "write a number")]
    [InlineData("value: 22.4.8 million\n    unit: tonnes", 6, 12, "'22.4.8 million' is no figure in the unit 'tonnes'", "write a number")]
    [InlineData("value: 5\n    unit: tonnse", 7, 11, "nobody knows the unit 'tonnse'", "write a unit such as km")]
    [InlineData("value: 5\n    unit: tonnes per yaer", 7, 11, "nobody knows the unit 'tonnes per yaer'", "write a unit such as km")]
    [InlineData("value: 5\n    unit: km\n    also: [{value: 3, unit: mlies}]", 8, 29, "nobody knows the unit 'mlies'", "write a unit such as km")]
    [InlineData("date: 2017-02-30", 6, 11, "'2017-02-30' is no date", "write it as 2017-02-12")]
    [InlineData("date: soon", 6, 11, "'soon' is no date", "write it as 2017-02-12")]
    [InlineData("value: 5\n    date: 2017", 7, 11, "the claim has a value and a date", "keep the one")]
    [InlineData("value: 5\n    series: {2014: 5}", 7, 13, "the claim has a value and a series", "put the value into the series")]
    [InlineData("series: {2014: 5, summer: 6}", 6, 23, "'summer' is no period", "write 2014")]
    [InlineData("series: {2014: 5, 2014: 6}", 6, 23, "the period '2014' stands twice", "keep one")]
    [InlineData("series: {}", 6, 13, "the series is empty", "write a period")]
    [InlineData("value: [1, 2]", 6, 12, "a value is a list, and has to be a single value", "write the value")]
    [InlineData("value: {note: N}", 6, 12, "`value` is missing", "write the value")]
    [InlineData("value: {value: 28,500}", 6, 23, "a value has no key '500'", "put the number in quotes")]
    [InlineData("series: {2014: {value: 5, period: 2015}}", 6, 39, "a value of a series has its period already", "take `period` out")]
    public void A_value_that_cannot_be_read_has_one_error_with_its_place(string fields, int line, int column, string message, string advice)
    {
        var error = Assert.Single(Load(fields).Errors);
        Assert.Equal(new LinePosition(line, column), error.Position);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.StartsWith(advice, error.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There are 5 tonnse.", "p", "tonnse")]
    [InlineData("A.", "number of member states", "member states")]
    [InlineData("A.", "soldiers a day", "soldiers per day")]
    public void A_counted_noun_is_known_when_the_claim_speaks_of_it(string statement, string property, string unit)
    {
        var load = ClaimsFolder.Load("a.yaml", $"claims:\n  - id: a\n    statement: {statement}\n    subject: s\n    property: {property}\n    value: 5\n    unit: {unit}\n");
        Assert.Empty(load.Errors);
        Assert.Equal($"5 {unit}", load.Claims[0].Values[0].AsWritten);
    }

    private static ClaimsLoad Load(string fields) => ClaimsFolder.Load("a.yaml", $"claims:\n  - id: a\n    statement: A.\n    subject: s\n    property: p\n    {fields}\n");

    private static CuratedClaim Read(string fields)
    {
        var load = Load(fields);
        Assert.Equal([], load.Errors.Select(error => error.Message));
        return Assert.Single(load.Claims);
    }
}
