using System.CommandLine;
using FactCheck.Cli.Checks;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Outputs;
using FactCheck.Cli.Terminal;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck check</c>: the main command.</summary>
internal sealed class CheckCommand
{
    private readonly ArticleOptions articles = new();
    private readonly ClaimsOption claims = new();
    private readonly ReportOptions reports = new();
    private readonly RuleOptions rules = new();

    public Command Create()
    {
        var command = new Command("check", "Check articles against the claims database and for slips in the writing.");
        articles.AddTo(command);
        claims.AddTo(command);
        reports.AddTo(command);
        rules.AddTo(command);
        command.SetAction(Run);
        command.Validators.Add(result => reports.RefuseToOverwrite(result, articles));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var request = new CheckRequest(articles.Read(parsed), claims.Read(parsed), rules.Read(parsed));
        var run = Checking.Run(request);
        ErrorOutput.Write(run.Errors);
        var allWritten = reports.Write(parsed, run);
        if (!run.Errors.IsEmpty || !allWritten)
            return ExitCode.Failed;
        return rules.Fails(parsed, run) ? ExitCode.Findings : ExitCode.Clean;
    }
}
