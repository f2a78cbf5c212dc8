using FactCheck.Cli.Inputs;
using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Reports;

namespace FactCheck.Cli.Checks;

/// <summary>Carries a request out.</summary>
internal static class Checking
{
    public static CheckRun Run(CheckRequest request)
    {
        var claims = ClaimsLoader.Load(request.ClaimsFolders, Paths.Files([.. request.Articles.Paths, request.Configuration ?? ""]));
        var checker = new FactChecker(ClaimIndex.Build(claims.Claims), request.Rules.Rules);
        var (documents, errors) = ArticleBatch.Run(request.Articles, checker.Check);
        return new(
            documents,
            [.. claims.Errors, .. errors],
            new(request.ClaimsFolders, claims.Claims.Length),
            request.Articles.Format != InputFormats.JsonLines,
            request.Command,
            ProgramVersion.Text);
    }
}
