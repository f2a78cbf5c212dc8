using System.Collections.Immutable;
using FactCheck.Cli.Fixes;
using FactCheck.Cli.Inputs;
using FactCheck.Matches;
using FactCheck.Proofreading.Names;
using FactCheck.Reports;

namespace FactCheck.Cli.Checks;

/// <summary>Carries a request out.</summary>
internal static class Checking
{
    /// <summary>The names of more claims than these would take longer to read than an article.</summary>
    private const int MostClaimsRead = 20_000;

    /// <returns>What was found, once what was to be corrected is; and the articles that had something to correct.</returns>
    public static (CheckRun Run, ImmutableArray<FixedArticle> Fixed) Run(CheckRequest request) =>
        IndexOption.Use(request.ClaimsFolders, Paths.Files([.. request.Articles.Paths, request.Configuration ?? ""]), request.IndexFolder, claims => Run(request, claims));

    private static (CheckRun Run, ImmutableArray<FixedArticle> Fixed) Run(CheckRequest request, OpenedClaims claims)
    {
        var checker = new FactChecker(claims.Index, request.Rules.Rules, request.Proofreading with { Names = NamesOf(claims.Index) });
        var (articles, errors) = ArticleBatch.Run(request.Articles, WorkOf(request, document => request.Overrides.Apply(checker.Check(document))));
        var run = new CheckRun(
            [.. articles.Select(article => article.Checked)],
            [.. claims.Errors, .. errors],
            new(request.ClaimsFolders, claims.Index.ClaimCount),
            request.Articles.Format != InputFormats.JsonLines,
            request.Command,
            ProgramVersion.Text);
        return (run, [.. articles.Where(article => article.Count > 0)]);
    }

    private static ProjectNames NamesOf(ClaimIndex claims) => claims.ClaimCount > MostClaimsRead ? ProjectNames.None : new(claims.SubjectNames);

    private static Func<Documents.Document, FixedArticle> WorkOf(CheckRequest request, Func<Documents.Document, Findings.CheckedDocument> check) => request.Fix is { } fix
        ? new ArticleFixer(check, request.Articles.Published, fix.Least).Fix
        : document => FixedArticle.AsFound(check(document));
}
