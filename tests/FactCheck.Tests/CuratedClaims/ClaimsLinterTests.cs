using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Spans;

namespace FactCheck.Tests.CuratedClaims;

public class ClaimsLinterTests
{
    private const string Source = "{title: T, publisher: P, url: \"https://example.org/\", retrieved: 2026-11-23}";

    [Theory]
    [InlineData("status: accepted", 2, 5, "a: the claim has no evidence", FaultSeverity.Error)]
    [InlineData("status: proposed", 2, 5, "a: the claim has no evidence yet", FaultSeverity.Warning)]
    [InlineData("evidence: [{title: T, retrieved: 2026}]", 4, 16, "a: the source has neither url nor publisher", FaultSeverity.Error)]
    [InlineData("evidence: [{publisher: P, retrieved: 2026}]", 4, 16, "a: the source has no url", FaultSeverity.Warning)]
    [InlineData("evidence: [{url: \"https://example.org\", retrieved: 2026}]", 4, 16, "a: the source has no publisher", FaultSeverity.Warning)]
    [InlineData("evidence: [{publisher: P, url: \"ftp://example.org\", retrieved: 2026}]", 4, 16, "a: 'ftp://example.org' is no web address", FaultSeverity.Error)]
    [InlineData("evidence: [{publisher: P, url: \"javascript:alert(1)\", retrieved: 2026}]", 4, 16, "a: 'javascript:alert(1)' is no web address", FaultSeverity.Error)]
    [InlineData("evidence: [{publisher: P, url: \"https://example.org\"}]", 4, 16, "a: the source does not say when it was retrieved", FaultSeverity.Warning)]
    [InlineData("evidence: [{publisher: P, url: \"https://example.org\", retrieved: 23.11.2026}]", 4, 16, "a: '23.11.2026' is no date of retrieval", FaultSeverity.Error)]
    [InlineData("evidence: [{publisher: P, url: \"https://example.org\", retrieved: 2026, published: 2017-02-30}]", 4, 16, "a: '2017-02-30' is no date of publication", FaultSeverity.Error)]
    [InlineData("evidence: [" + Source + "]\n    review-by: soon", 2, 5, "a: 'soon' is no day for a review", FaultSeverity.Error)]
    [InlineData("evidence: [" + Source + "]\n    review-by: 2026-11-22", 2, 5, "a: the review was due on 2026-11-22", FaultSeverity.Warning)]
    [InlineData("evidence: [" + Source + "]\n    property: p", 2, 5, "a: there is a property and no value", FaultSeverity.Warning)]
    public void Each_fault_is_found_at_its_place(string fields, int line, int column, string message, FaultSeverity severity)
    {
        var yaml = $"claims:\n  - id: a\n    statement: A.\n    {fields}\n";
        var fault = Assert.Single(Lint(yaml));
        Assert.Equal(new LinePosition(line, column), fault.Error.Position);
        Assert.Equal((message, severity), (fault.Error.Message, fault.Severity));
        Assert.Equal(yaml.Split('\n')[line - 1], fault.Error.SourceLine);
    }

    [Theory]
    [InlineData("id: B1", "value: 5", 2, 9, "B1: the id has capitals", FaultSeverity.Warning)]
    [InlineData("id: b 1", "value: 5", 2, 9, "b 1: the id has blanks", FaultSeverity.Warning)]
    [InlineData("id: größe", "value: 5", 2, 9, "größe: the id has letters beyond a to z", FaultSeverity.Warning)]
    [InlineData("id: a", "value: 5\n    unit: mm\n    tolerance: ± 1 day", 8, 16, "a: the tolerance '± 1 day' counts days, and the value '5 mm' does not", FaultSeverity.Error)]
    [InlineData("id: a", "value: 5\n    unit: mm\n    tolerance: ± 1 point", 8, 16, "a: the tolerance '± 1 point' counts percentage points, and the value '5 mm' is none", FaultSeverity.Error)]
    [InlineData("id: a", "value: 5\n    unit: \"%\"\n    tolerance: ± 1", 8, 16, "a: the tolerance '± 1' may be points or a share of the value", FaultSeverity.Error)]
    [InlineData("id: a", "date: 2017-02-12\n    tolerance: 5%", 7, 16, "a: the tolerance '5%' is a share, and the value is a date", FaultSeverity.Error)]
    [InlineData("id: a", "date: 2017-02-12\n    tolerance: ± 1", 7, 16, "a: the tolerance '± 1' does not say of what", FaultSeverity.Error)]
    [InlineData("id: a", "value: Alba\n    tolerance: 5%", 7, 16, "a: a text has no tolerance", FaultSeverity.Error)]
    [InlineData("id: a", "series: {2014: 5, 2015: {value: 6, unit: m}}\n    unit: km\n    tolerance: ± 1 km", 8, 16, "a: the tolerance '± 1 km' is in the unit of the claim, and '6 m' has another", FaultSeverity.Error)]
    [InlineData("id: a", "value: 1e400\n    unit: km", 6, 12, "a: '1e400 km' is more than there can be", FaultSeverity.Warning)]
    [InlineData("id: a", "value: 1e31\n    unit: persons", 6, 12, "a: '1e31 persons' is more than there can be", FaultSeverity.Warning)]
    [InlineData("id: a", "value: -5\n    unit: phrases", 6, 12, "a: '-5 phrases' counts fewer than none", FaultSeverity.Warning)]
    [InlineData("id: a", "value: 43rd\n    unit: phrases", 6, 12, "a: '43rd' is a rank, and a rank has no unit", FaultSeverity.Error)]
    [InlineData("id: a", "value: 23th", 6, 12, "a: '23th' is no rank", FaultSeverity.Error)]
    [InlineData("id: a", "value: 11st", 6, 12, "a: '11st' is no rank", FaultSeverity.Error)]
    [InlineData("id: a", "value: 43rd\n    tolerance: 5%", 7, 16, "a: the rank '43rd' has a tolerance", FaultSeverity.Error)]
    [InlineData("id: a", "value: 3rd to 5th", 6, 12, "a: '3rd to 5th' is several ranks, and a rank is one place", FaultSeverity.Error)]
    [InlineData("id: a", "value: 3rd-5th", 6, 12, "a: '3rd-5th' is several ranks, and a rank is one place", FaultSeverity.Error)]
    [InlineData("id: a", "value: between third and fifth", 6, 12, "a: 'between third and fifth' is several ranks, and a rank is one place", FaultSeverity.Error)]
    [InlineData("id: a", "value: 5\n    unit: mm\n    tolerance: 150%", 8, 16, "a: the tolerance '150%' is more than the value itself", FaultSeverity.Error)]
    [InlineData("id: a", "date: 2011-03-04T23:30", 6, 11, "a: '2011-03-04T23:30' is a moment without the hours from Greenwich, and is compared as a day", FaultSeverity.Warning)]
    [InlineData("id: a", "value: 5\n    not-about: [growth, Phrases]", 7, 16, "a: 'Phrases' rules out the claim's own property 'some phrase'", FaultSeverity.Error)]
    [InlineData("id: a", "value: 5\n    not-about: north", 7, 16, "a: 'north' rules out the claim's own subject 'North Chile'", FaultSeverity.Error)]
    [InlineData("id: a", "series: {2014: 5, 2015: 6, 2015-06: 7}", 6, 41, "a: the periods 2015 and 2015-06 of the series overlap: at some time it has two values", FaultSeverity.Warning)]
    [InlineData("id: a", "series: {2013/2015: 5, 2014: 6}", 6, 34, "a: the periods 2013/2015 and 2014 of the series overlap: at some time it has two values", FaultSeverity.Warning)]
    public void What_is_hardly_meant_is_found_at_its_place(string id, string value, int line, int column, string message, FaultSeverity severity)
    {
        var fault = Assert.Single(Lint($"claims:\n  - {id}\n    statement: A phrase of some persons.\n    subject: [Chile, North Chile]\n    property: some phrase\n    {value}\n    evidence: [{Source}]\n"));
        Assert.Equal((new LinePosition(line, column), message, severity), (fault.Error.Position!.Value, fault.Error.Message, fault.Severity));
    }

    [Theory]
    [InlineData("value: 5\n    unit: mm\n    tolerance: ± 1 mm")]
    [InlineData("value: 5\n    unit: mm\n    tolerance: ± 1")]
    [InlineData("value: 5\n    unit: \"%\"\n    tolerance: ± 1 point")]
    [InlineData("value: 90\n    unit: days\n    tolerance: ± 1 day")]
    [InlineData("date: 2017-02-12\n    tolerance: ± 1 day")]
    [InlineData("date: 2017-02-12T07:55+09:00")]
    [InlineData("date: 2017-02-12T07:55Z")]
    [InlineData("series: {2013: 5, 2014: 6, 2014-01-01/2014-12-31: 6}\n    status: retired")]
    [InlineData("series: {2013: 5, 2014/2015: 6, 2016/..: 7}")]
    [InlineData("value: 1.9e30\n    unit: kg")]
    [InlineData("value: -40\n    unit: °C")]
    [InlineData("value: 43rd")]
    [InlineData("value: 111th")]
    [InlineData("value: 1,023rd")]
    [InlineData("value: twenty-third")]
    [InlineData("value: 43rd\n    tolerance: exact")]
    [InlineData("value: 5\n    unit: mm\n    tolerance: 100%")]
    [InlineData("value: 5\n    not-about: [northern, phrase book]")]
    public void What_may_be_meant_is_left_alone(string value) =>
        Assert.Empty(Lint($"claims:\n  - id: a\n    statement: A phrase of some persons.\n    subject: [Chile, North Chile]\n    property: some phrase\n    {value}\n    evidence: [{Source}]\n"));

    [Theory]
    [InlineData("largest country", "Chile is a large country.", "43")]
    [InlineData("rank by area", "Chile is a large country.", "43")]
    [InlineData("highest scorer", "Chile is the 43rd highest scorer.", "43")]
    public void A_number_beside_a_property_that_names_a_rank_is_found(string property, string statement, string value)
    {
        var fault = Assert.Single(Lint($"claims:\n  - {{id: a, statement: {statement}, subject: Chile, property: [area, {property}], value: {value}, evidence: [{Source}]}}\n"));
        Assert.Equal(($"a: '{value}' is a number, and the property '{property}' names a rank", FaultSeverity.Warning, "write `43rd`"), (fault.Error.Message, fault.Severity, fault.Error.Advice));
    }

    [Theory]
    [InlineData("highest score", "Chile had 43 points.", "43")]
    [InlineData("frank talks", "Chile had 43 talks.", "43")]
    [InlineData("largest country", "Chile is the 43rd largest country.", "43rd")]
    [InlineData("largest city", "Its largest city is Santiago.", "Santiago")]
    public void A_value_that_is_no_rank_or_is_written_as_one_is_left_alone(string property, string statement, string value) =>
        Assert.Empty(Lint($"claims:\n  - {{id: a, statement: {statement}, subject: Chile, property: {property}, value: {value}, evidence: [{Source}]}}\n"));

    [Theory]
    [InlineData("2026-11-24", "2026-11-23", true)]
    [InlineData("2027", "2026-11-23", true)]
    [InlineData("2026-11", "2026-11-23", false)]
    [InlineData("2026-11-23", "2026-11", false)]
    [InlineData("2026-11-23", "2026-11-23", false)]
    public void A_source_that_was_published_after_it_was_read_is_found(string published, string retrieved, bool isFound)
    {
        var source = Source.Replace("retrieved: 2026-11-23", $"published: {published}, retrieved: {retrieved}", StringComparison.Ordinal);
        Assert.Equal(isFound ? [$"a: the source was published on {published}, after it was retrieved on {retrieved}"] : [], Lint($"claims:\n  - id: a\n    statement: A.\n    evidence: [{source}]\n").Select(fault => fault.Error.Message));
    }

    [Fact]
    public void Of_two_claims_with_one_statement_the_second_is_told()
    {
        var fault = Assert.Single(Lint($"claims:\n  - id: a\n    statement: A b.\n    evidence: [{Source}]\n  - id: b\n    evidence: [{Source}]\n    statement: a  B.\n"));
        Assert.Equal((new LinePosition(7, 16), "b: the statement is that of a ("), (fault.Error.Position!.Value, fault.Error.Message[..31]));
        Assert.Empty(Lint($"claims:\n  - {{id: a, statement: A b., rating: \"false\", speaker: X, evidence: [{Source}]}}\n  - {{id: b, statement: A b., rating: \"false\", speaker: Y, evidence: [{Source}]}}\n"));
    }

    [Fact]
    public void A_quotation_of_more_than_a_sentence_is_found()
    {
        var evidence = Source.Replace("}", ", quotation: \"" + new string('x', 301) + "\"}", StringComparison.Ordinal);
        Assert.Equal("a: the quotation is longer than 300 characters", Assert.Single(Lint($"claims:\n  - id: a\n    statement: A.\n    evidence: [{evidence}]\n")).Error.Message);
    }

    [Fact]
    public void Errors_of_the_load_stand_among_the_faults_in_order_of_place()
    {
        var faults = Lint("claims:\n  - id: a\n    statement: A.\n  - id: b\n    statment: B.\n  - id: c\n    statement: C.\n");
        Assert.Equal([2, 4, 5, 6], faults.Select(fault => fault.Error.Position!.Value.Line));
    }

    [Fact]
    public void Reviews_need_a_day_to_be_due_on()
    {
        var yaml = $"claims:\n  - id: a\n    statement: A.\n    evidence: [{Source}]\n    review-by: 2020-01-01\n";
        Assert.Empty(ClaimsLinter.Lint(ClaimsFolder.Load("a.yaml", yaml)));
    }

    [Fact]
    public void Retired_claims_are_left_alone() => Assert.Empty(Lint("claims:\n  - id: a\n    statement: A.\n    status: retired\n"));

    private static ImmutableArray<ClaimFault> Lint(string yaml) => ClaimsLinter.Lint(ClaimsFolder.Load("a.yaml", yaml), new DateOnly(2026, 11, 23));
}
