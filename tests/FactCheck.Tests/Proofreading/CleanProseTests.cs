using FactCheck.Findings;
using FactCheck.Proofreading;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Proofreading;

public sealed class CleanProseTests
{
    [Theory]
    [InlineData("clean-prose.txt")]
    [InlineData("clean-prose-2.txt")]
    [InlineData("clean-prose-3.txt")]
    [InlineData("clean-prose-4.txt")]
    [InlineData("clean-prose-5.txt")]
    [InlineData("clean-prose-6.txt")]
    [InlineData("clean-prose-7.txt")]
    public void Careful_prose_has_no_finding_of_the_first_tier(string file)
    {
        var text = MarkedText.Segment(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Proofreading", file)));
        var found = Proofreader.Check(text, RuleCatalog.Proofreading).Where(finding => finding.Severity > Severity.Advice);
        Assert.Equal([], found.Select(finding => $"{finding.Rule.Id} {finding.Rule.Name}: {finding.Span.Of(text.Text)} ({finding.Message})"));
    }
}
