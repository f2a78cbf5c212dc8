using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FactCheck.Cli.Checks;
using FactCheck.Cli.Configurations;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Matching;
using FactCheck.Cli.Terminal;
using FactCheck.InputErrors;
using FactCheck.Matches;
using FactCheck.Matches.Ranking;
using FactCheck.Reports;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck match</c>: which curated claims may speak of the same thing as a statement.</summary>
internal sealed class MatchCommand
{
    private const int DefaultTop = 10;
    private const int MostTop = 100_000;

    private readonly Argument<string> file = new("FILE") { Description = "Statements as JSON Lines, {\"id\", \"text\", \"context\"?} a line. Default: standard input.", DefaultValueFactory = _ => "-" };

    private readonly ClaimsOption claims = new();

    private readonly IndexOption index = new();

    private readonly Option<int> top = new("--top")
    {
        Description = "How many curated claims to give for each statement, at most.",
        HelpName = "K",
        DefaultValueFactory = _ => DefaultTop,
        CustomParser = ParseTop,
    };

    private readonly Option<string> format = Choices.Option(
        "--input-format", "How to read the statements: jsonl.", "FORMAT", [InputFormats.JsonLines], InputFormats.JsonLines);

    private readonly Option<int?> jobs = JobsOption.Create("How many statements to work on at a time. Default: one a processor.");

    public Command Create()
    {
        var command = new Command("match", "Rank the curated claims that may speak of the same thing as each statement.");
        file.Validators.Add(Paths.RefuseUnknownOptions);
        command.Add(file);
        claims.AddTo(command);
        index.AddTo(command);
        command.Add(top);
        command.Add(format);
        command.Add(jobs);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        BatchOutcome<Query> queries;
        var path = parsed.GetRequiredValue(file);
        try
        {
            queries = QueryReader.Read(path, path == "-" ? FileBytes.ReadStandardInput(path) : FileBytes.Read(path));
        }
        catch (InputException fault)
        {
            ErrorOutput.Write([fault.Error]);
            return ExitCode.Failed;
        }

        // The settings of articles say nothing of statements; only the index is beside them.
        var settings = Settings.None with { File = Paths.FindUpwards(Directory.GetCurrentDirectory(), ConfigurationOption.FileName, File.Exists) };
        return IndexOption.Use(claims.Read(parsed, settings), Paths.Files([path]), index.Read(parsed, settings), opened => Rank(parsed, opened, queries));
    }

    private int Rank(ParseResult parsed, OpenedClaims opened, BatchOutcome<Query> queries)
    {
        var ranker = new ClaimRanker(opened.Index);
        using (var progress = new Progress("statement"))
        using (var output = StandardOutput.Open())
        {
            var rankings = InOrder.Select(queries.Results, parsed.GetValue(jobs) ?? JobsOption.Default, query => new Ranking(query.Id, ranker.Rank(query.Statement, parsed.GetValue(top))), progress.Show);
            RankingLines.Write(rankings, output);
        }

        ErrorOutput.Write([.. opened.Errors, .. queries.Errors]);
        return opened.Errors.IsEmpty && queries.Errors.IsEmpty ? ExitCode.Clean : ExitCode.Failed;
    }

    private static int ParseTop(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= MostTop)
            return count;
        argument.AddError($"--top {written}: not a number from 1 to {MostTop}.");
        return DefaultTop;
    }
}
