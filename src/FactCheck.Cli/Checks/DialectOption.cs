using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Configurations;
using FactCheck.Proofreading.Spelling;

namespace FactCheck.Cli.Checks;

/// <summary>The option that names the spelling to hold articles to.</summary>
internal sealed class DialectOption
{
    public static readonly ImmutableArray<string> Names = ["us", "gb", "ca"];

    private static readonly ImmutableArray<Dialects> Known = [Dialects.American, Dialects.British, Dialects.Canadian];

    private readonly Option<string?> option = new("--dialect")
    {
        Description = "The spelling to hold articles to: us, gb or ca. Default: the one that each article mostly uses.",
        HelpName = "DIALECT",
    };

    public void AddTo(Command command)
    {
        Choices.Limit(option, Names);
        command.Add(option);
    }

    public string? Given(ParseResult parsed) => parsed.GetValue(option);

    public Dialects Read(ParseResult parsed, Settings settings) => (Given(parsed) ?? settings.Dialect) is { } name ? Known[Names.IndexOf(name)] : Dialects.None;
}
