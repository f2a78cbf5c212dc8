using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class StatedTimeTests
{
    private const string Claims =
        """
        claims:
          - id: test/league
            statement: The Harbour League has 9 members since Ostwick joined.
            subject: Harbour League
            property: [members, member towns]
            series: {1990/1997: 6, 2004/2016: 8, 2017-02/..: 9}
            unit: members
            tolerance: exact
          - id: test/fever
            statement: Marlow fever killed 4,310 people in Tavria in 2021.
            subject: Tavria
            property: [deaths, Marlow fever deaths, deaths from Marlow fever]
            series: {2020: 2870, 2021: 4310, 2022: 3950}
            unit: deaths
        """;

    private static readonly DateOnly Published = new(2026, 3, 12);

    [Theory]
    [InlineData("The Harbour League had 7 members after 1999.")]
    [InlineData("After 1998 the Harbour League had 7 members.")]
    [InlineData("Since 1999 the Harbour League was a club of 7 members.")]
    [InlineData("The Harbour League had 9 members after 1999.")]
    [InlineData("The Harbour League had 6 members after 1999.")]
    [InlineData("The Harbour League had 8 members after 2008.", VerdictKind.Supported)]
    [InlineData("The Harbour League had 9 members since 2017.", VerdictKind.Supported)]
    [InlineData("The Harbour League has had 7 members since 1999.", VerdictKind.Contradicted)]
    [InlineData("The Harbour League had 7 members after 2019.", VerdictKind.Contradicted)]
    public void What_was_so_after_a_year_is_not_set_against_what_is_so_now(string text, VerdictKind expected = VerdictKind.Unsupported) =>
        Assert.Equal(expected, CheckedText.Verdict(Claims, text, Published).Kind);

    [Theory]
    [InlineData("The Harbour League had 8 members in January 2017.", VerdictKind.Unsupported)]
    [InlineData("In 1999 the Harbour League had 6 members.", VerdictKind.Unsupported)]
    [InlineData("Deaths from Marlow fever in Tavria came to 3,950 in 2023.", VerdictKind.Unsupported)]
    [InlineData("Deaths from Marlow fever in Tavria came to 2,870 in 2023.", VerdictKind.Outdated)]
    [InlineData("Deaths from Marlow fever in Tavria came to 3,950 in 2025.", VerdictKind.Outdated)]
    [InlineData("The Harbour League has 8 members.", VerdictKind.Outdated)]
    public void The_last_value_before_a_gap_in_the_record_may_still_hold_in_it(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Verdict(Claims, text, Published).Kind);

    [Theory]
    [InlineData("Deaths from Marlow fever in Tavria: 2,870 (2020), 4,310 (2021).", VerdictKind.Supported)]
    [InlineData("Deaths from Marlow fever in Tavria (2020: 2,870; 2021: 4,310).", VerdictKind.Supported)]
    [InlineData("Deaths from Marlow fever in Tavria (2021: 4,310, 2020: 2,870).", VerdictKind.Supported)]
    [InlineData("Marlow fever deaths in Tavria came to 2,870 (2020).", VerdictKind.Supported)]
    [InlineData("Marlow fever deaths in Tavria came to 2,780 (2020).", VerdictKind.Contradicted)]
    [InlineData("Marlow fever deaths in Tavria came to 3,950 (1922).", VerdictKind.Unsupported)]
    public void A_year_in_brackets_behind_a_figure_is_its_period(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(Claims, text, Published).Verdicts[0].Kind);

    [Theory]
    [InlineData("The Harbour League had 7 members in 1999.", "6 members (1990 to 1997)")]
    [InlineData("The Harbour League had 7 members in 2003.", "8 members (2004 to 2016)")]
    [InlineData("Deaths from Marlow fever in Tavria came to 5,000 in 2024.", "3,950 deaths (2022)")]
    public void Of_values_of_other_times_the_nearest_is_told(string text, string told) =>
        Assert.Equal($"on record is only {told}, which is of another time", CheckedText.Verdict(Claims, text, Published).Reason);
}
