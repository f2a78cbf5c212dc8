using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Checks;
using FactCheck.Cli.Configurations;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;

namespace FactCheck.Cli.Database;

/// <summary>The folders of a command that works on the claims database alone.</summary>
internal sealed class ClaimsArgument
{
    private readonly Argument<string[]> folders = new("DIR")
    {
        Description = "Folders or files of curated claims. Default: the folder claims/ here or in a folder above.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public void AddTo(Command command)
    {
        folders.Validators.Add(Paths.RefuseUnknownOptions);
        command.Add(folders);
    }

    /// <returns>Empty when none is named and none is found, which is told.</returns>
    public ImmutableArray<string> Read(ParseResult parsed)
    {
        var named = parsed.GetValue(folders) is { Length: > 0 } given ? [.. given] : Paths.FindClaims();
        if (named.IsEmpty)
            TellMissing($"factcheck claims {parsed.CommandResult.Command.Name} DIR");
        return named;
    }

    /// <summary>The claims, after what could not be read was told; null when there is no database.</summary>
    public ClaimsLoad? Load(ParseResult parsed)
    {
        var named = Read(parsed);
        return named.IsEmpty ? null : Load(named);
    }

    /// <summary>The same for a command that takes its folders as an option, its arguments being other things.</summary>
    public static ClaimsLoad? Load(ParseResult parsed, ClaimsOption option)
    {
        var named = option.Read(parsed, Settings.None);
        if (!named.IsEmpty)
            return Load(named);
        TellMissing($"factcheck claims {parsed.CommandResult.Command.Name} --claims DIR");
        return null;
    }

    private static ClaimsLoad Load(ImmutableArray<string> named)
    {
        var load = ClaimsLoader.Load(named);
        ErrorOutput.Write(load.Errors);
        return load;
    }

    private static void TellMissing(string usage) => Console.Error.Write($"factcheck: there is no folder claims/ here or in a folder above\n  = name one: {usage}\n");
}
