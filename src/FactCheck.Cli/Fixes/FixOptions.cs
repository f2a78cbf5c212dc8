using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Cli.Inputs;
using FactCheck.Findings;

namespace FactCheck.Cli.Fixes;

/// <summary>The options that let the program correct articles.</summary>
internal sealed class FixOptions
{
    private readonly Option<bool> fix = new("--fix") { Description = "Write the safe corrections into the articles; what remains is reported. Of standard input, the corrected text goes to standard output and what remains to standard error." };

    private readonly Option<bool> diff = new("--diff") { Description = "Show the corrections as a unified diff and write nothing; exits with 1 when there are any." };

    private readonly Option<bool> isUnsafe = new("--unsafe") { Description = "With --fix or --diff: make corrections that can change what is said, too." };

    public void AddTo(Command command, ArticleOptions articles)
    {
        command.Add(fix);
        command.Add(diff);
        command.Add(isUnsafe);
        command.Validators.Add(result => Validate(result, articles));
    }

    /// <summary>Null when nothing is to be corrected.</summary>
    public FixRequest? Read(ParseResult parsed, ArticleOptions articles)
    {
        if (!parsed.GetValue(fix) && !parsed.GetValue(diff))
            return null;
        var target = parsed.GetValue(diff) ? FixTarget.Diff
            : articles.ReadsStandardInput(parsed.CommandResult) ? FixTarget.StandardOutput
            : FixTarget.Files;
        return new(parsed.GetValue(isUnsafe) ? FixSafety.Unsafe : FixSafety.Safe, target);
    }

    private void Validate(CommandResult result, ArticleOptions articles)
    {
        var isFixing = result.GetResult(fix) is { Implicit: false } || result.GetResult(diff) is { Implicit: false };
        if (!isFixing && result.GetResult(isUnsafe) is { Implicit: false })
            result.AddError("--unsafe: nothing is corrected without --fix or --diff. Add one of them.");
        if (isFixing && articles.ReadsLines(result))
            result.AddError("--fix and --diff: JSON Lines cannot be corrected. Name the articles' files.");
        if (result.GetResult(fix) is { Implicit: false } && articles.ReadsStandardInput(result) && articles.CountOf(result) > 1)
            result.AddError("--fix: of standard input and files, only one can be corrected at a time. Name them in two runs.");
    }
}
