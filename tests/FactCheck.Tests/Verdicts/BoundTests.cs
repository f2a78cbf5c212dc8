using FactCheck.Verdicts;

namespace FactCheck.Tests.Verdicts;

public sealed class BoundTests
{
    [Theory]
    [InlineData("The bridge of Northland opened by 2016.", VerdictKind.Supported)]
    [InlineData("The bridge of Northland opened by May 2014.", VerdictKind.Supported)]
    [InlineData("The bridge of Northland opened by 2012.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland opened after 2010.", VerdictKind.Supported)]
    [InlineData("The bridge of Northland opened after 2015.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland opened after 1950.", VerdictKind.Unsupported)]
    [InlineData("The bridge of Northland opened before 2010.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland opened prior to 2010.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland opened sometime before 2010.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland opened before May 2013.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland opened before 2015.", VerdictKind.Supported)]
    [InlineData("The bridge of Northland opened before June 2013.", VerdictKind.Supported)]
    [InlineData("The bridge of Northland opened before 1950.", VerdictKind.Unsupported)]
    [InlineData("The bridge of Northland opened after 4 June 2013.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland had opened by 2010.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland had all but opened by 2010.", VerdictKind.Unsupported)]
    [InlineData("By 2014 the bridge of Northland had opened.", VerdictKind.Supported)]
    [InlineData("The bridge of Northland did not open until 2013.", VerdictKind.Supported)]
    [InlineData("The bridge of Northland was not opened until 2015.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland opened not before 2012.", VerdictKind.Supported)]
    [InlineData("Not before May 2013 was the bridge of Northland opened.", VerdictKind.Supported)]
    [InlineData("The bridge of Northland opened not before 2015.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland opened no earlier than 2012.", VerdictKind.Supported)]
    [InlineData("The bridge of Northland opened no earlier than 2015.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland opened no later than 2014.", VerdictKind.Supported)]
    [InlineData("The bridge of Northland opened no later than 2011.", VerdictKind.Contradicted)]
    [InlineData("The bridge of Northland was not opened, as planned, before 2012.", VerdictKind.Unsupported)]
    [InlineData("The bridge of Northland opened shortly before midnight on 4 May 2013.", VerdictKind.Supported)]
    [InlineData("Is it true that the bridge of Northland opened before 2010?", VerdictKind.Unsupported)]
    public void What_by_before_and_after_leave_open_lies_on_one_side(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Verdict(
            """
            claims:
              - id: test/bridge
                statement: The bridge of Northland opened on 4 May 2013.
                subject: bridge of Northland
                property: [opened, opening]
                date: 2013-05-04
                period: always
            """,
            text).Kind);

    [Theory]
    [InlineData("The ferry of Northland sank on the night of 4 May 2013.", VerdictKind.Unsupported)]
    [InlineData("The ferry of Northland sank on the night of 5 May 2013.", VerdictKind.Supported)]
    [InlineData("The ferry of Northland sank on the night of 5 April 2013.", VerdictKind.Contradicted)]
    public void A_night_is_a_day_that_may_run_into_the_next(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Verdict(
            """
            claims:
              - id: test/ferry
                statement: The ferry of Northland sank on 5 May 2013.
                subject: ferry of Northland
                property: [sank, sinking]
                date: 2013-05-05
                period: always
            """,
            text).Kind);

    [Theory]
    [InlineData("Northland has less than 3 lighthouses.", VerdictKind.Contradicted)]
    [InlineData("Northland has a maximum of 3 lighthouses.", VerdictKind.Contradicted)]
    [InlineData("The number of lighthouses of Northland is below 3.", VerdictKind.Contradicted)]
    [InlineData("Northland has less than 6 lighthouses.", VerdictKind.Supported)]
    [InlineData("It was quiet in 2018. Northland has 3 lighthouses.", VerdictKind.Contradicted)]
    [InlineData("1. Northland has 3 lighthouses.", VerdictKind.Contradicted)]
    [InlineData("Half a Northland has 3 lighthouses.", VerdictKind.Unsupported)]
    public void The_words_of_a_bound_and_what_ends_the_sentence_before_do_not_hide_a_slip(string text, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Check(
            """
            claims:
              - id: test/lighthouses
                statement: Northland has 5 lighthouses.
                subject: Northland
                property: [lighthouses, number of lighthouses]
                value: 5
                unit: lighthouses
                period: always
            """,
            text).Verdicts[^1].Kind);

    [Fact]
    public void A_figure_of_an_earlier_time_than_the_record_is_told_so() =>
        Assert.Equal("on record is only 5 lighthouses (since 2010), which is of another time", CheckedText.Verdict(
            """
            claims:
              - id: test/lighthouses
                statement: Northland has 5 lighthouses.
                subject: Northland
                property: lighthouses
                value: 5
                unit: lighthouses
                period: 2010/..
            """,
            "In 1990 Northland had 3 lighthouses.").Reason);

    [Theory]
    [InlineData("Northland has more than 5 lighthouses.", "5", VerdictKind.Contradicted)]
    [InlineData("Northland has at least 5 lighthouses.", "5", VerdictKind.Supported)]
    [InlineData("Northland has fewer than 5 lighthouses.", "5", VerdictKind.Contradicted)]
    [InlineData("Northland has more than 4 lighthouses.", "5", VerdictKind.Supported)]
    [InlineData("Northland has 3,200 lighthouses.", "over 3,000", VerdictKind.Supported)]
    [InlineData("Northland has 2,900 lighthouses.", "over 3,000", VerdictKind.Contradicted)]
    [InlineData("Northland has over 2,500 lighthouses.", "over 3,000", VerdictKind.Supported)]
    [InlineData("Northland has 900,000 lighthouses.", "over 3,000", VerdictKind.Unsupported)]
    [InlineData("Northland has 2,400 lighthouses.", "under 2,500", VerdictKind.Supported)]
    public void A_bound_is_strict_in_the_article_and_on_record(string text, string value, VerdictKind expected) =>
        Assert.Equal(expected, CheckedText.Verdict(
            $"""
            claims:
              - id: test/lighthouses
                statement: Northland has lighthouses.
                subject: Northland
                property: lighthouses
                value: {value}
                unit: lighthouses
            """,
            text).Kind);
}
