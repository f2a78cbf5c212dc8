using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Checks;
using FactCheck.Cli.Configurations;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.Findings;
using FactCheck.Matches;
using FactCheck.Verdicts;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims where-used ID FILES</c>: which articles lean on a claim.</summary>
internal sealed class WhereUsedCommand
{
    private readonly Argument<string> id = new("ID") { Description = "The id of the claim." };
    private readonly ArticleOptions articles = new();
    private readonly ClaimsOption claims = new();
    private readonly IndexOption index = new();
    private readonly ClaimsOutput output = new();

    public Command Create()
    {
        var command = new Command("where-used", "Find the places in articles whose verdict a curated claim had a part in.");
        id.Validators.Add(Paths.RefuseUnknownOptions);
        command.Add(id);
        articles.AddTo(command);
        claims.AddTo(command);
        index.AddTo(command);
        output.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var request = articles.Read(parsed, Settings.None);
        return ClaimsArgument.Open(parsed, claims, index, Paths.Files(request.Paths), opened => Find(parsed, request, opened));
    }

    private int Find(ParseResult parsed, ArticleRequest request, OpenedClaims opened)
    {
        var asked = parsed.GetRequiredValue(id);
        if (opened.Index.Find(asked).FirstOrDefault() is not { } claim)
        {
            Console.Error.Write(ShowCommand.Unknown(asked, opened.Index.Ids));
            return ExitCode.Failed;
        }

        if (claim is not { Status: ClaimStatus.Accepted, SupersededBy: null })
            Console.Error.Write("factcheck: this claim gives no verdicts: it is not accepted, or superseded\n");
        var checker = new FactChecker(opened.Index, []);
        var (documents, errors) = ArticleBatch.Run(request, checker.Check);
        Write(parsed, [.. documents.SelectMany(document => UsesIn(document, asked))]);
        ErrorOutput.Write(errors);
        return opened.Errors.IsEmpty && errors.IsEmpty ? ExitCode.Clean : ExitCode.Failed;
    }

    private static IEnumerable<ClaimUse> UsesIn(CheckedDocument document, string id) =>
        from verdict in document.Verdicts
        from comparison in verdict.Comparisons.Where(comparison => comparison.Match.Curated.Id == id).Take(1)
        select new ClaimUse(document.Document.Id, document.Document.PositionOf(verdict.Place), WordOf(verdict.Kind), verdict.Claimed, comparison.Evidence);

    private void Write(ParseResult parsed, ImmutableArray<ClaimUse> uses)
    {
        if (!output.IsJson(parsed))
        {
            ClaimsOutput.WriteLines(uses.Select(use => $"{use.Article}:{use.Position}: {use.Verdict}: {use.Claimed}; on record: {use.Evidence}"));
            return;
        }

        ClaimsOutput.WriteJson(json =>
        {
            json.WriteStartArray();
            foreach (var use in uses)
            {
                json.WriteStartObject();
                json.WriteString("article"u8, use.Article);
                json.WriteNumber("line"u8, use.Position.Line);
                json.WriteNumber("column"u8, use.Position.Column);
                json.WriteString("verdict"u8, use.Verdict);
                json.WriteString("claimed"u8, use.Claimed);
                json.WriteString("evidence"u8, use.Evidence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static string WordOf(VerdictKind kind) =>
        string.Concat(kind.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
