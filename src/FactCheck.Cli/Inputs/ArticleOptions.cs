using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Cli.Configurations;

namespace FactCheck.Cli.Inputs;

/// <summary>The argument and options of every command that reads articles.</summary>
internal sealed class ArticleOptions
{
    private readonly Argument<string[]> paths = new("FILES")
    {
        Description = "Articles (.md, .html, .txt), folders of them, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> format = new("--input-format")
    {
        Description = "How to read the articles: text, markdown, html, or jsonl for one document a line. Default: by each file's name.",
        HelpName = "FORMAT",
    };

    private readonly Option<string?> standardInputName = new("--stdin-filename")
    {
        Description = "The name to show for standard input; its ending tells the format.",
        HelpName = "NAME",
    };

    private readonly Option<DateOnly?> date = Days.Option("--date", "The day the articles were published, such as 2017-03-06. Default: what each article says of itself.");

    private readonly Option<int?> jobs = JobsOption.Create("How many articles to work on at a time. Default: one a processor.");

    public void AddTo(Command command)
    {
        paths.Validators.Add(Paths.RefuseUnknownOptions);
        Choices.Limit(format, InputFormats.Names);
        command.Add(paths);
        command.Add(format);
        command.Add(standardInputName);
        command.Add(date);
        command.Add(jobs);
    }

    public ArticleRequest Read(ParseResult parsed, Settings settings) => new(
        PathsOf(parsed),
        parsed.GetValue(format) ?? settings.InputFormat,
        parsed.GetValue(standardInputName) ?? "-",
        parsed.GetValue(date) ?? settings.Published,
        parsed.GetValue(jobs) ?? settings.Jobs ?? JobsOption.Default);

    /// <summary>As named, at least one.</summary>
    public string[] PathsOf(ParseResult parsed) => parsed.GetRequiredValue(paths);

    public bool ReadsLines(CommandResult result) => result.GetResult(format)?.Tokens.Any(token => token.Value == InputFormats.JsonLines) == true;

    public bool ReadsStandardInput(CommandResult result) => NamesOf(result).Contains("-");

    public int CountOf(CommandResult result) => NamesOf(result).Count();

    public string[] PathsOf(CommandResult result) => [.. Paths.Files(NamesOf(result))];

    private IEnumerable<string> NamesOf(CommandResult result) => result.GetResult(paths)?.Tokens.Select(token => token.Value) ?? [];
}
