using FactCheck.Findings;
using FactCheck.Proofreading;

namespace FactCheck.Tests.Rules;

public sealed class ProofreadingExamplesTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.Proofreading.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Bad_examples_are_flagged_where_they_say_and_put_right_by_the_first_suggestion(string id)
    {
        var rule = RuleOf(id);
        foreach (var example in rule.Examples)
        {
            var marked = MarkedText.Parse(example.Bad);
            var finding = Assert.Single(rule.Check(MarkedText.Segment(marked.Text)));
            Assert.Equal(marked, marked with { Span = finding.Span });
            Assert.Same(rule, finding.Rule);
            if (!finding.Suggestions.IsEmpty)
                Assert.Equal(example.Good, marked.With(finding.Suggestions[0]));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Good_examples_are_clean(string id)
    {
        foreach (var example in RuleOf(id).Examples)
        {
            var found = Proofreader.Check(MarkedText.Segment(example.Good), RuleCatalog.Proofreading);
            Assert.Equal([], found.Where(finding => finding.Severity > Severity.Advice || finding.Rule.Id == id).Select(finding => $"{finding.Rule.Id} in {example.Good}"));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_looks_like_the_fault_is_left_alone(string id)
    {
        var rule = RuleOf(id);
        Assert.All(rule.LeftAlone, text => Assert.Equal([], rule.Check(MarkedText.Segment(text)).Select(finding => finding.Message)));
    }

    private static ProofreadingRule RuleOf(string id) => RuleCatalog.Proofreading.Single(rule => rule.Id == id);
}
