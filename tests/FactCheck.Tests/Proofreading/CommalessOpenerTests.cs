using FactCheck.Findings;

namespace FactCheck.Tests.Proofreading;

/// <summary>A clause that opens a sentence and runs into a second noun with its verb is worth a comma, and an editor's look.</summary>
public sealed class CommalessOpenerTests
{
    [Theory]
    [InlineData("When the talks ended the ministers flew home.", "ended")]
    [InlineData("Since the war ended the old town has grown.", "ended")]
    [InlineData("Once the vote passes the law takes effect.", "passes")]
    [InlineData("Although the price fell the firm was sold.", "fell")]
    public void The_end_of_the_clause_is_advised(string text, string word)
    {
        var finding = Assert.Single(Findings(text));
        Assert.Equal((Severity.Advice, word, word + ","), (finding.Severity, text[finding.Span.Start..finding.Span.End], Assert.Single(finding.Suggestions)));
    }

    [Theory]
    [InlineData("When the talks ended, the ministers flew home.")]
    [InlineData("If the bank fails the state loses, and we pay.")]
    [InlineData("If the study suggests the drug works we shall sell it.")]
    [InlineData("When he saw the man had left he wept.")]
    [InlineData("When the king built the bridge the town grew.")]
    [InlineData("After the war the town grew.")]
    [InlineData("He asked when the talks ended the dispute.")]
    [InlineData("When the law the council passed failed nobody wept.")]
    public void A_comma_and_a_doubt_leave_it_alone(string text) => Assert.Empty(Findings(text));

    private static IEnumerable<Finding> Findings(string text) =>
        CheckedText.Check("claims: []", text).Findings.Where(finding => finding.Rule.Id == "FC146");
}
