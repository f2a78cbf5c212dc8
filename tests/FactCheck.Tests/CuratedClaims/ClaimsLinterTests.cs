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
