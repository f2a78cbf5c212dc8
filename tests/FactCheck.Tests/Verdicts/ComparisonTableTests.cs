using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

/// <summary>The comparison of values, a table for each kind of them.</summary>
public sealed class ComparisonTableTests
{
    private const string Claims =
        """
        claims:
          - {id: u/road, statement: The road of Ostwick is 100 km long., subject: [road of Ostwick], property: [length, long], value: 100, unit: km}
          - {id: u/field, statement: The field of Ostwick covers 40 hectares., subject: [field of Ostwick], property: [area, covers], value: 40, unit: hectares}
          - {id: u/ship, statement: The ship Orla weighs 9072 tonnes., subject: [Orla], property: [weight, weighs], value: "9,072", unit: tonnes}
          - {id: u/tank, statement: The tank of Ostwick holds 1000 litres., subject: [tank of Ostwick], property: [capacity, holds], value: "1,000", unit: litres}
          - {id: u/oven, statement: The oven of Ostwick reaches 250 degrees Celsius., subject: [oven of Ostwick], property: [temperature, reaches], value: 250, unit: °C}
          - {id: u/train, statement: The train of Ostwick runs at 200 km/h., subject: [train of Ostwick], property: [speed, runs at], value: 200, unit: km/h}
          - {id: u/trip, statement: The trip to Ostwick takes 90 minutes., subject: [trip to Ostwick], property: [duration, takes], value: 90, unit: minutes}
          - {id: u/cost, statement: The bridge of Ostwick cost 5 million euros., subject: [bridge of Ostwick], property: [cost], value: 5 million, unit: EUR}
          - {id: r/crowd, statement: Between 20 and 30 people live in the fort of Ostwick., subject: [fort of Ostwick], property: [people, live], value: 20 to 30, unit: people}
          - {id: s/sales, statement: Cars sold by Orlaco each year., subject: Orlaco, property: [sales], unit: cars, series: {2010: "1,250", 2012: "1,480", 2015: "2,160"}}
          - {id: d/day, statement: The fort of Westwick opened on 11 July 1961., subject: [fort of Westwick], property: [opened], date: 1961-07-11}
          - {id: d/month, statement: The port of Westwick opened in July 1961., subject: [port of Westwick], property: [opened], date: 1961-07}
          - {id: d/year, statement: The mill of Westwick opened in 1961., subject: [mill of Westwick], property: [opened], date: 1961}
          - {id: t/launch, statement: The probe Orla-9 was launched at 23:30 UTC on 11 July 1961., subject: [Orla-9], property: [launched], value: "1961-07-11T23:30+00:00"}
        """;

    [Theory]
    [InlineData("The road of Ostwick is 100 km long.", VerdictKind.Supported)]
    [InlineData("The road of Ostwick is 100,000 metres long.", VerdictKind.Supported)]
    [InlineData("The road of Ostwick is 62 miles long.", VerdictKind.SupportedByRounding)]
    [InlineData("The road of Ostwick is 62.1 miles long.", VerdictKind.SupportedByRounding)]
    [InlineData("The road of Ostwick is 328,000 feet long.", VerdictKind.SupportedByRounding)]
    [InlineData("The road of Ostwick is 70 miles long.", VerdictKind.Contradicted)]
    [InlineData("The road of Ostwick is 100 miles long.", VerdictKind.Contradicted)]
    [InlineData("The field of Ostwick covers 99 acres.", VerdictKind.SupportedByRounding)]
    [InlineData("The field of Ostwick covers 0.4 square kilometres.", VerdictKind.Supported)]
    [InlineData("The field of Ostwick covers 400,000 square metres.", VerdictKind.Supported)]
    [InlineData("The field of Ostwick covers 40 acres.", VerdictKind.Contradicted)]
    [InlineData("The ship Orla weighs 10,000 tons.", VerdictKind.SupportedByRounding)]
    [InlineData("The ship Orla weighs 8,929 long tons.", VerdictKind.SupportedByRounding)]
    [InlineData("The ship Orla weighs 10,000 short tons.", VerdictKind.SupportedByRounding)]
    [InlineData("The ship Orla weighs 9,072 short tons.", VerdictKind.Contradicted)]
    [InlineData("The ship Orla weighs 9,072,000 kilograms.", VerdictKind.Supported)]
    [InlineData("The ship Orla weighs 9,702 tonnes.", VerdictKind.Contradicted)]
    [InlineData("The tank of Ostwick holds 1 cubic metre.", VerdictKind.Supported)]
    [InlineData("The tank of Ostwick holds 264 US gallons.", VerdictKind.SupportedByRounding)]
    [InlineData("The tank of Ostwick holds 100 US gallons.", VerdictKind.Contradicted)]
    [InlineData("The oven of Ostwick reaches 482 degrees Fahrenheit.", VerdictKind.Supported)]
    [InlineData("The oven of Ostwick reaches 428 degrees Fahrenheit.", VerdictKind.Contradicted)]
    [InlineData("The train of Ostwick runs at 124 mph.", VerdictKind.SupportedByRounding)]
    [InlineData("The train of Ostwick runs at 55.6 metres per second.", VerdictKind.SupportedByRounding)]
    [InlineData("The train of Ostwick runs at 142 mph.", VerdictKind.Contradicted)]
    [InlineData("The trip to Ostwick takes 1.5 hours.", VerdictKind.Supported)]
    [InlineData("The trip to Ostwick takes 90 minutes.", VerdictKind.Supported)]
    [InlineData("The trip to Ostwick takes 2.5 hours.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Ostwick cost 5 million euros.", VerdictKind.Supported)]
    [InlineData("The bridge of Ostwick cost 5 million dollars.", VerdictKind.Unsupported)]
    [InlineData("The bridge of Ostwick cost 5.5 million dollars.", VerdictKind.Unsupported)]
    public void Units_convert(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts[0].Kind);

    [Theory]
    [InlineData("Between 20 and 30 people live in the fort of Ostwick.", VerdictKind.Supported)]
    [InlineData("Between 22 and 28 people live in the fort of Ostwick.", VerdictKind.Supported)]
    [InlineData("Some 25 people live in the fort of Ostwick.", VerdictKind.Supported)]
    [InlineData("25 people live in the fort of Ostwick.", VerdictKind.Supported)]
    [InlineData("41 people live in the fort of Ostwick.", VerdictKind.Contradicted)]
    [InlineData("Between 41 and 50 people live in the fort of Ostwick.", VerdictKind.Contradicted)]
    [InlineData("Between 25 and 40 people live in the fort of Ostwick.", VerdictKind.Unsupported)]
    [InlineData("Between 10 and 40 people live in the fort of Ostwick.", VerdictKind.Supported)]
    [InlineData("More than 15 people live in the fort of Ostwick.", VerdictKind.Supported)]
    [InlineData("More than 35 people live in the fort of Ostwick.", VerdictKind.Contradicted)]
    [InlineData("At most 30 people live in the fort of Ostwick.", VerdictKind.Supported)]
    [InlineData("Fewer than 12 people live in the fort of Ostwick.", VerdictKind.Contradicted)]
    public void A_range_is_compared_with_a_range_a_bound_and_a_number(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts[0].Kind);

    [Theory]
    [InlineData("In 2010 Orlaco's sales were 1,250 cars.", VerdictKind.Supported)]
    [InlineData("In 2012 Orlaco's sales were 1,480 cars.", VerdictKind.Supported)]
    [InlineData("In 2015 Orlaco's sales were 2,160 cars.", VerdictKind.Supported)]
    [InlineData("In 2012 Orlaco's sales were 1,250 cars.", VerdictKind.Contradicted)]
    [InlineData("In 2010 Orlaco's sales were 1,840 cars.", VerdictKind.Contradicted)]
    [InlineData("In 2011 Orlaco's sales were 1,365 cars.", VerdictKind.Unsupported)]
    [InlineData("In 2013 Orlaco's sales were 1,700 cars.", VerdictKind.Unsupported)]
    [InlineData("In 2020 Orlaco's sales were 2,160 cars.", VerdictKind.Outdated)]
    [InlineData("In 2008 Orlaco's sales were 1,250 cars.", VerdictKind.Unsupported)]
    public void A_series_is_asked_for_its_own_years_and_nothing_is_read_between_them(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts[0].Kind);

    [Theory]
    [InlineData("The fort of Westwick opened on 11 July 1961.", VerdictKind.Supported)]
    [InlineData("The fort of Westwick opened in July 1961.", VerdictKind.Supported)]
    [InlineData("The fort of Westwick opened in 1961.", VerdictKind.Supported)]
    [InlineData("The fort of Westwick opened in the 1960s.", VerdictKind.Supported)]
    [InlineData("The fort of Westwick opened on 11 July.", VerdictKind.Supported)]
    [InlineData("The fort of Westwick opened on 12 July 1961.", VerdictKind.Contradicted)]
    [InlineData("The fort of Westwick opened on 11 July 1916.", VerdictKind.Contradicted)]
    [InlineData("The fort of Westwick opened on 11 June 1961.", VerdictKind.Contradicted)]
    [InlineData("The fort of Westwick opened in 1962.", VerdictKind.Contradicted)]
    [InlineData("The fort of Westwick opened in August 1961.", VerdictKind.Contradicted)]
    [InlineData("The fort of Westwick opened on 3 March 1999.", VerdictKind.Unsupported)]
    [InlineData("The port of Westwick opened on 11 July 1961.", VerdictKind.SupportedByRounding)]
    [InlineData("The port of Westwick opened in July 1961.", VerdictKind.Supported)]
    [InlineData("The port of Westwick opened in 1961.", VerdictKind.Supported)]
    [InlineData("The port of Westwick opened on 2 August 1961.", VerdictKind.Contradicted)]
    [InlineData("The mill of Westwick opened on 11 July 1961.", VerdictKind.SupportedByRounding)]
    [InlineData("The mill of Westwick opened in July 1961.", VerdictKind.SupportedByRounding)]
    [InlineData("The mill of Westwick opened in 1961.", VerdictKind.Supported)]
    [InlineData("The mill of Westwick opened in 1963.", VerdictKind.Contradicted)]
    public void A_date_of_each_precision_is_compared_with_one_of_each(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts[0].Kind);

    [Theory]
    [InlineData("The probe Orla-9 was launched on 11 July 1961.", VerdictKind.Supported)]
    [InlineData("The probe Orla-9 was launched on 12 July 1961.", VerdictKind.SupportedByRounding)]
    [InlineData("The probe Orla-9 was launched on 13 July 1961.", VerdictKind.Contradicted)]
    [InlineData("The probe Orla-9 was launched on 10 July 1961.", VerdictKind.Contradicted)]
    [InlineData("The probe Orla-9 was launched in July 1961.", VerdictKind.Supported)]
    public void A_moment_falls_on_two_days_around_the_world(string text, VerdictKind expected) => Assert.Equal(expected, CheckedText.Check(Claims, text).Verdicts[0].Kind);

    [Fact]
    public void A_range_that_holds_the_one_on_record_says_so() =>
        Assert.Equal("holds all of 20 to 30 people", CheckedText.Check(Claims, "Between 10 and 40 people live in the fort of Ostwick.").Verdicts[0].Reason);
}
