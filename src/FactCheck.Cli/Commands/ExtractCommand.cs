using System.CommandLine;
using FactCheck.Cli.Configurations;
using FactCheck.Cli.Inputs;
using FactCheck.Cli.Terminal;
using FactCheck.Reports;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck extract</c>: what could be checked, before anything is.</summary>
internal sealed class ExtractCommand
{
    private readonly ArticleOptions articles = new();

    private readonly Option<string> format = Choices.Option("--format", "How to write it: jsonl, one document a line.", "FORMAT", ["jsonl"], "jsonl");

    public Command Create()
    {
        var command = new Command("extract", "Find the figures, dates and claims of articles, without checking them.");
        articles.AddTo(command);
        command.Add(format);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (lines, errors) = ArticleBatch.RunUnread(articles.Read(parsed, Settings.None), ExtractionLine.Of);
        using (var output = StandardOutput.Open())
        {
            foreach (var line in lines)
                line.WriteTo(output);
        }

        ErrorOutput.Write(errors);
        return errors.IsEmpty ? ExitCode.Clean : ExitCode.Failed;
    }
}
