using System.Collections.Immutable;
using System.CommandLine;

namespace FactCheck.Cli.Checks;

/// <summary>The option that names the claims database.</summary>
internal sealed class ClaimsOption
{
    private const string DefaultFolder = "claims";

    private readonly Option<string[]> folders = new("--claims")
    {
        Description = "A folder or file of curated claims; may be given several times. Default: the folder claims/ here or in a folder above.",
        HelpName = "DIR",
        Arity = ArgumentArity.OneOrMore,
    };

    public void AddTo(Command command) => command.Add(folders);

    /// <summary>The folders asked for; without any, the one found; empty when there is none.</summary>
    public ImmutableArray<string> Read(ParseResult parsed)
    {
        if (parsed.GetValue(folders) is { Length: > 0 } given)
            return [.. given];
        return FindUpwards(Directory.GetCurrentDirectory()) is { } found ? [found] : [];
    }

    /// <returns>The path from the current folder, so that reports say the same on every machine.</returns>
    private static string? FindUpwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, DefaultFolder);
            if (Directory.Exists(candidate))
                return Path.GetRelativePath(start, candidate).Replace('\\', '/');
        }

        return null;
    }
}
