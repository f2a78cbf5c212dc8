using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Checks;
using FactCheck.Cli.Configurations;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.Matches;

namespace FactCheck.Cli.Database;

/// <summary>The folders of a command that works on the claims database alone.</summary>
internal sealed class ClaimsArgument
{
    private readonly Argument<string[]> folders = new("DIR")
    {
        Description = "Folders or files of curated claims. Default: the folder claims/ here or in a folder above.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>As other commands take their folders; whoever is used to that need not think twice.</summary>
    private readonly Option<string[]> more = new("--claims") { Description = "The same as DIR.", HelpName = "DIR" };

    public void AddTo(Command command)
    {
        folders.Validators.Add(Paths.RefuseUnknownOptions);
        command.Add(folders);
        command.Add(more);
    }

    /// <returns>Empty when none is named and none is found, which is told.</returns>
    public ImmutableArray<string> Read(ParseResult parsed)
    {
        ImmutableArray<string> named = [.. parsed.GetValue(folders) ?? [], .. parsed.GetValue(more) ?? []];
        if (named.IsEmpty)
            named = Paths.FindClaims();
        if (named.IsEmpty)
            TellMissing($"factcheck claims {parsed.CommandResult.Command.Name} DIR");
        return named;
    }

    /// <summary>Does the work of a command on all claims, after what could not be read was told.</summary>
    /// <returns>What the work gives, unless something could not be read.</returns>
    public int Run(ParseResult parsed, Func<ClaimsLoad, int> work)
    {
        var named = Read(parsed);
        if (named.IsEmpty)
            return ExitCode.Failed;
        var load = ClaimsLoader.Load(named);
        ErrorOutput.Write(load.Errors);
        var outcome = work(load);
        return load.Errors.IsEmpty ? outcome : ExitCode.Failed;
    }

    /// <summary>Does the work of a command that takes its folders as an option and looks for single claims: it asks the index, after what could not be read was told.</summary>
    /// <param name="except">Files that are no claims files.</param>
    public static int Open(ParseResult parsed, ClaimsOption option, IndexOption index, IEnumerable<string> except, Func<OpenedClaims, int> work)
    {
        var named = option.Read(parsed, Settings.None);
        if (named.IsEmpty)
        {
            TellMissing($"factcheck claims {parsed.CommandResult.Command.Name} --claims DIR");
            return ExitCode.Failed;
        }

        var settings = Settings.None with { File = Paths.FindUpwards(Directory.GetCurrentDirectory(), ConfigurationOption.FileName, File.Exists) };
        return IndexOption.Use(named, except, index.Read(parsed, settings), opened =>
        {
            ErrorOutput.Write(opened.Errors);
            return work(opened);
        });
    }

    private static void TellMissing(string usage) => Console.Error.Write($"factcheck: there is no folder claims/ here or in a folder above\n  = name one: {usage}\n");
}
