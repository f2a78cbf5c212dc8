using FactCheck.Cli.Inputs;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Reports;

namespace FactCheck.Cli.Checks;

/// <summary>Carries a request out.</summary>
internal static class Checking
{
    public static CheckRun Run(CheckRequest request)
    {
        var claims = request.ClaimsFolders.IsEmpty ? new ClaimsLoad([], []) : ClaimsLoader.Load(request.ClaimsFolders);
        using var progress = new Progress();
        var (documents, errors) = ArticleBatch.Run(request.Articles, document => Check(document, request.Rules), progress.Show);
        return new(
            documents,
            [.. claims.Errors, .. errors],
            new(request.ClaimsFolders, claims.Claims.Length),
            request.Articles.Format != InputFormats.JsonLines,
            request.Command,
            ProgramVersion.Text);
    }

    private static CheckedDocument Check(Document document, RuleSelection rules)
    {
        var all = FactChecker.Check(document);
        return all with { Findings = [.. all.Findings.Where(finding => rules.Includes(finding.Rule.Id))] };
    }
}
