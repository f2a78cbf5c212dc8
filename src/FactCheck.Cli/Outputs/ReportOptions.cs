using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Cli.Configurations;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Terminal;
using FactCheck.InputErrors;
using FactCheck.Reports;

namespace FactCheck.Cli.Outputs;

/// <summary>The options that say where a run's result goes.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string[]> reports = new("--report")
    {
        Description = $"Write a report to this file; its ending ({string.Join(", ", ReportFormats.Endings)}) tells the format. May be given several times.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> format = Choices.Option(
        "--format", $"What to write to standard output: {string.Join(", ", ReportFormats.Names)}.", "FORMAT", ReportFormats.Names, ReportFormats.Console);

    public void AddTo(Command command)
    {
        reports.Validators.Add(RefuseUnknownEndings);
        command.Add(reports);
        command.Add(format);
    }

    /// <summary>Whether a report is one of the articles, under this or another name of the same path.</summary>
    public static bool Overwrites(string report, IEnumerable<string> articles) => articles.Select(Path.GetFullPath).Contains(Path.GetFullPath(report), StringComparer.Ordinal);

    /// <summary>A report named like an article would destroy the article.</summary>
    public void RefuseToOverwrite(CommandResult result, ArticleOptions articles)
    {
        var inputs = articles.PathsOf(result);
        // Values cannot be asked for here: a command line with another fault, such as --report without a file, has none.
        foreach (var report in Paths.Files(result.GetResult(reports)?.Tokens.Select(token => token.Value) ?? []))
        {
            if (Overwrites(report, inputs))
                result.AddError($"--report {report}: this is the article itself. Name another file.");
        }
    }

    /// <param name="isOutputTaken">Whether standard output holds something else, so that the result goes to standard error.</param>
    /// <returns>False when a report could not be written.</returns>
    public bool Write(ParseResult parsed, Settings settings, CheckRun run, bool isOutputTaken)
    {
        var errors = new List<InputError>();
        foreach (var file in parsed.GetValue(reports) is { Length: > 0 } given ? [.. given] : settings.Reports)
        {
            try
            {
                AtomicFile.Write(file, output => ReportFormats.ForFile(file)!.Write(run, output));
            }
            catch (InputException fault)
            {
                errors.Add(fault.Error);
            }
        }

        using (var output = isOutputTaken ? Console.OpenStandardError() : StandardOutput.Open())
            ReportFormats.ForStandardOutput(FormatOf(parsed, settings), TerminalColour.IsOn).Write(run, output);
        ErrorOutput.Write(errors);
        return errors.Count == 0;
    }

    private string FormatOf(ParseResult parsed, Settings settings) =>
        settings.Format is { } configured && !parsed.Gives(format) ? configured : parsed.GetRequiredValue(format);

    private static void RefuseUnknownEndings(OptionResult option)
    {
        foreach (var token in option.Tokens)
        {
            if (ReportFormats.ForFile(token.Value) is null)
                option.AddError($"--report {token.Value}: no report is written with this ending. Use one of {string.Join(", ", ReportFormats.Endings)}.");
        }
    }
}
