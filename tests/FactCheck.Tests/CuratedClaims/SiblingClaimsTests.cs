using System.Collections.Immutable;
using FactCheck.CuratedClaims;

namespace FactCheck.Tests.CuratedClaims;

public class SiblingClaimsTests
{
    [Theory]
    [InlineData("value: 5\n    unit: km", "value: 5\n    unit: km", "subject, property and period are those of '5 km' of a (", FaultSeverity.Warning)]
    [InlineData("value: 5\n    unit: km", "value: 5000\n    unit: m", "subject, property and period are those of", FaultSeverity.Warning)]
    [InlineData("value: 5\n    unit: km", "value: 6\n    unit: km", "'6 km' contradicts '5 km' of a (", FaultSeverity.Error)]
    [InlineData("value: 5\n    unit: km", "value: 5,600\n    unit: m", "'5,600 m' contradicts '5 km' of a (", FaultSeverity.Error)]
    [InlineData("value: 5\n    unit: km", "value: 6\n    unit: km\n    tolerance: 20%", "subject, property and period are those of", FaultSeverity.Warning)]
    [InlineData("value: 5\n    unit: km", "value: 5\n    unit: kg", "'5 kg' is counted in another unit than '5 km' of a (", FaultSeverity.Warning)]
    [InlineData("date: 2017-02-12", "date: 2017-02-13", "'2017-02-13' contradicts '2017-02-12' of a (", FaultSeverity.Error)]
    [InlineData("date: 2017-02-12", "date: 2017-02", "subject, property and period are those of", FaultSeverity.Warning)]
    [InlineData("value: Jilin", "value: Liaoning", "subject, property and period are those of", FaultSeverity.Warning)]
    public void Claims_of_one_subject_property_and_period_are_compared(string first, string second, string message, FaultSeverity severity)
    {
        var fault = Assert.Single(Lint(first, second));
        Assert.StartsWith("b: " + message, fault.Error.Message, StringComparison.Ordinal);
        Assert.Equal(severity, fault.Severity);
    }

    [Theory]
    [InlineData("value: 5\n    unit: km\n    period: 2014", "value: 6\n    unit: km\n    period: 2015")]
    [InlineData("series: {2014: 5}", "series: {2015: 6}")]
    [InlineData("value: 5\n    unit: km", "value: 6\n    unit: km\n    status: retired")]
    [InlineData("date: 2009", "value: Lena Brandt")]
    [InlineData("value: 5", "value: Lena Brandt")]
    [InlineData("value: 5", "date: 2009")]
    public void Other_periods_and_other_questions_and_retired_claims_are_no_siblings(string first, string second) => Assert.Empty(Lint(first, second));

    [Fact]
    public void A_disputing_value_needs_evidence()
    {
        var fault = Assert.Single(Lint("value: 5\n    disputed-by: [6]", "value: 5\n    period: 2014"));
        Assert.Equal(("a: the disputing value '6' has no evidence", FaultSeverity.Error), (fault.Error.Message, fault.Severity));
    }

    [Fact]
    public void Rivals_go_with_a_text_value() =>
        Assert.Equal("a: `rivals` go with a text value only", Assert.Single(Lint("value: 5\n    rivals: [6]", "value: 5\n    period: 2014")).Error.Message);

    private static ImmutableArray<ClaimFault> Lint(string first, string second)
    {
        const string shared = "    statement: S.\n    subject: [s, S]\n    property: p\n    evidence: [{title: T, publisher: P, url: \"https://example.org/\", retrieved: 2026-11-23}]\n";
        var load = ClaimsFolder.Load("a.yaml", $"claims:\n  - id: a\n{shared}    {first}\n  - id: b\n{shared}    {second}\n");
        Assert.Empty(load.Errors);
        return ClaimsLinter.Lint(load);
    }
}
