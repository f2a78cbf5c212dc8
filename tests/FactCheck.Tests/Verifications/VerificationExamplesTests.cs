using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Matches;
using FactCheck.Spans;
using FactCheck.Tests.Rules;
using FactCheck.Verifications;

namespace FactCheck.Tests.Verifications;

public sealed class VerificationExamplesTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.Verification.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Bad_examples_are_flagged_where_they_say(string id)
    {
        var rule = RuleOf(id);
        foreach (var example in rule.Examples)
        {
            var marked = MarkedText.Parse(example.Bad);
            var finding = Assert.Single(Check(rule, marked.Text));
            Assert.Equal(marked.Text[marked.Span.Start..marked.Span.End], marked.Text[finding.Span.Start..finding.Span.End]);
            Assert.Same(rule, finding.Rule);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Good_examples_and_what_looks_like_the_fault_are_left_alone(string id)
    {
        var rule = RuleOf(id);
        Assert.All(rule.Examples.Select(example => example.Good).Concat(rule.LeftAlone), text =>
            Assert.Equal([], Check(rule, text).Where(finding => finding.Rule.Id == id || finding.Severity == Severity.Error).Select(finding => $"{finding.Message} in {text}")));
    }

    [Theory]
    [InlineData("Easterly province has the longest border with Northland.", "says Easterly; evidence says Westerly (Survey Office, 2019-11-29)")]
    [InlineData("The border wall of Northland can be seen from the Moon.", "says what a published fact-check has rated false: The border wall of Northland can be seen from the Moon. (Fact Office, 2020-07-20)")]
    public void A_contradicted_fact_shows_what_differs(string text, string message) =>
        Assert.Equal(message, Assert.Single(Check(RuleOf("FC304"), text)).Message);

    private static VerificationRule RuleOf(string id) => RuleCatalog.Verification.Single(rule => rule.Id == id);

    private static ImmutableArray<Finding> Check(VerificationRule rule, string text)
    {
        var load = ClaimsLoader.Parse(new SourceText("example.yaml", rule.ExampleClaims));
        Assert.Empty(load.Errors);
        var checker = new FactChecker(ClaimIndex.Build(load.Claims), [.. RuleCatalog.Verification]);
        return checker.Check(DocumentReader.Read("text", new SourceText("text", text), DocumentFormat.Text)).Findings;
    }
}
