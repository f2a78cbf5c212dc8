using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Reservations;

public sealed class NarrowTimeTests
{
    private const string Claims =
        """
        claims:
          - id: test/heat
            statement: The highest temperature measured in Tavria is 43.2 degrees Celsius.
            subject: Tavria
            property: [highest temperature, heat record]
            value: 43.2
            unit: °C
            tolerance: exact
            period: 2017/..
          - id: test/heat-day
            statement: The Tavrian heat record was set on 3 August 2017.
            subject: Tavrian heat record
            property: [set, measured]
            date: 2017-08-03
            period: always
          - id: test/lake
            statement: Lake Sorn covers 1,420 square kilometres.
            subject: Lake Sorn
            property: [covers, area]
            value: 1,420
            unit: square kilometres
            tolerance: 1%
            period: always
          - id: test/plant
            statement: The Veldar plant has a capacity of 740 megawatts.
            subject: Veldar plant
            property: [capacity]
            value: 740
            unit: megawatts
            period: 1991/..
          - id: test/league
            statement: The Harbour League has 31 members.
            subject: Harbour League
            property: [members]
            value: 31
            unit: members
            tolerance: exact
            period: 2018/..
        """;

    private static readonly DateOnly Published = new(2025, 7, 20);

    [Theory]
    [InlineData("The highest temperature in Tavria in 2024 was 40.1 degrees Celsius.")]
    [InlineData("Yesterday's highest temperature in Tavria was 33.8 degrees Celsius.")]
    [InlineData("The highest temperature in Tavria this year is 38.4 degrees Celsius.")]
    [InlineData("The highest temperature in Tavria in the summer of 2022 was 39.9 degrees Celsius.")]
    [InlineData("The highest temperature in Tavria last week was 31 degrees Celsius.")]
    [InlineData("In winter the highest temperature in Tavria is 19.5 degrees Celsius.")]
    [InlineData("The Tavrian heat record for May was set on 30 May 2012.")]
    public void A_record_of_one_time_is_not_that_of_all_times(string text) => Assert.DoesNotContain(VerdictKind.Contradicted, KindsOf(text));

    [Theory]
    [InlineData("In spring, Lake Sorn covers 1,650 square kilometres.")]
    [InlineData("Lake Sorn covers 1,180 square kilometres in summer.")]
    [InlineData("Every autumn Lake Sorn covers 1,180 square kilometres.")]
    [InlineData("In June, Lake Sorn covers 1,180 square kilometres.")]
    [InlineData("In 1960 Lake Sorn still covered 1,650 square kilometres.")]
    [InlineData("The Veldar plant has a capacity of 610 megawatts in early 2023.")]
    [InlineData("Last month the Veldar plant has a capacity of 610 megawatts.")]
    [InlineData("In winter the Harbour League has 25 members.")]
    [InlineData("The Harbour League has 25 members on weekends.")]
    public void A_measure_of_one_time_or_season_is_not_that_of_all_times(string text) => Assert.DoesNotContain(VerdictKind.Contradicted, KindsOf(text));

    [Theory]
    [InlineData("The highest temperature in Tavria is 40.1 degrees Celsius.")]
    [InlineData("Today the Veldar plant has a capacity of 610 megawatts.")]
    [InlineData("The Veldar plant has a capacity of 610 megawatts.")]
    [InlineData("In 2024 the Veldar plant has a capacity of 610 megawatts.")]
    [InlineData("In 2024 the Harbour League has 29 members.")]
    [InlineData("In June 2024 the Harbour League has 29 members.")]
    [InlineData("Lake Sorn covers 1,180 square kilometres.")]
    public void What_is_so_always_or_of_its_year_is_compared(string text) => Assert.Contains(VerdictKind.Contradicted, KindsOf(text));

    private static IEnumerable<VerdictKind> KindsOf(string text) => CheckedText.Check(Claims, text, Published).Verdicts.Select(verdict => verdict.Kind);
}
