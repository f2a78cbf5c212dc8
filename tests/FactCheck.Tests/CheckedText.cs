using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Matches;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Tests;

/// <summary>Checks a short text against claims written in the test.</summary>
internal static class CheckedText
{
    public static CheckedDocument Check(string claims, string text, DateOnly? published = null)
    {
        var load = ClaimsLoader.Parse(new SourceText("test.yaml", claims));
        Assert.Empty(load.Errors);
        var checker = new FactChecker(ClaimIndex.Build(load.Claims), RuleCatalog.All);
        return checker.Check(DocumentReader.Read("text", new SourceText("text", text), DocumentFormat.Text, published));
    }

    /// <summary>The verdict on the text's only claim.</summary>
    public static Verdict Verdict(string claims, string text, DateOnly? published = null) => Assert.Single(Check(claims, text, published).Verdicts);
}
