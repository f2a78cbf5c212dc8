using System.CommandLine;
using FactCheck.Cli.Checks;
using FactCheck.Cli.Configurations;
using FactCheck.Cli.Fixes;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Outputs;
using FactCheck.Cli.Terminal;
using FactCheck.InputErrors;
using FactCheck.Proofreading.Names;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck check</c>: the main command.</summary>
internal sealed class CheckCommand
{
    private readonly ArticleOptions articles = new();
    private readonly ConfigurationOption configuration = new();
    private readonly ClaimsOption claims = new();
    private readonly IndexOption index = new();
    private readonly ReportOptions reports = new();
    private readonly RuleOptions rules = new();
    private readonly DialectOption dialect = new();
    private readonly FixOptions fixes = new();

    public Command Create()
    {
        var command = new Command("check", "Check articles against the claims database and for slips in the writing.");
        articles.AddTo(command);
        claims.AddTo(command);
        index.AddTo(command);
        reports.AddTo(command);
        rules.AddTo(command);
        dialect.AddTo(command);
        fixes.AddTo(command, articles);
        configuration.AddTo(command);
        command.SetAction(Run);
        command.Validators.Add(result => reports.RefuseToOverwrite(result, articles));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ReadSettings(parsed) is not { } settings)
            return ExitCode.Failed;
        var request = RequestOf(parsed, settings);
        var (run, corrected) = Checking.Run(request);
        var target = request.Fix?.Target;
        if (target == FixTarget.Files)
            run = FixOutput.Write(run, corrected);
        ErrorOutput.Write(run.Errors);
        if (request.Fix is { Target: FixTarget.Diff, Least: var least })
            return run.Errors.IsEmpty ? FixOutput.Show(run, corrected, least) : ExitCode.Failed;
        if (target == FixTarget.StandardOutput)
            FixOutput.Print(run);
        if (!reports.Write(parsed, settings, run, isOutputTaken: target == FixTarget.StandardOutput) || !run.Errors.IsEmpty)
            return ExitCode.Failed;
        return rules.Fails(parsed, settings, run) ? ExitCode.Findings : ExitCode.Clean;
    }

    private CheckRequest RequestOf(ParseResult parsed, Settings settings) =>
        new(articles.Read(parsed, settings), claims.Read(parsed, settings), rules.Read(parsed, settings), settings.File, index.Read(parsed, settings))
        {
            Proofreading = new(dialect.Read(parsed, settings), settings.Vocabulary, ProjectNames.None),
            Overrides = settings.Overrides,
            Dialect = dialect.Given(parsed),
            Fix = fixes.Read(parsed, articles),
        };

    /// <returns>Null when the file has an error: a run with half of its settings would say something else than was asked.</returns>
    private Settings? ReadSettings(ParseResult parsed)
    {
        try
        {
            var (settings, errors) = configuration.Read(parsed, articles.PathsOf(parsed));
            ErrorOutput.Write(errors);
            return errors.IsEmpty ? settings : null;
        }
        catch (InputException fault)
        {
            ErrorOutput.Write([fault.Error]);
            return null;
        }
    }
}
