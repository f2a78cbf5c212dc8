using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Configurations;

namespace FactCheck.Cli.Checks;

/// <summary>The option that names the claims database.</summary>
internal sealed class ClaimsOption
{
    private readonly Option<string[]> folders = new("--claims")
    {
        Description = "A folder or file of curated claims; may be given several times. Default: the folder claims/ here or in a folder above.",
        HelpName = "DIR",
        Arity = ArgumentArity.OneOrMore,
    };

    public void AddTo(Command command) => command.Add(folders);

    /// <summary>The folders asked for here or in the settings; without any, the one found; empty when there is none.</summary>
    public ImmutableArray<string> Read(ParseResult parsed, Settings settings) =>
        parsed.GetValue(folders) is { Length: > 0 } given ? [.. given]
        : !settings.Claims.IsEmpty ? settings.Claims
        : Paths.FindClaims();
}
