using System.Collections.Immutable;
using System.CommandLine.Parsing;

namespace FactCheck.Cli;

/// <summary>Files and folders named on the command line, or found where none is.</summary>
internal static class Paths
{
    private const string ClaimsFolder = "claims";

    /// <summary>"--fail-an" is a slip of the keyboard, not a file.</summary>
    public static void RefuseUnknownOptions(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
                argument.AddError($"{token.Value}: no such option.{NearestName.HintAtOption(token.Value, argument.Parent as CommandResult)} A file of this name is written ./{token.Value}.");
        }
    }

    /// <summary>Those of the paths that can be files: neither standard input nor nothing at all.</summary>
    public static IEnumerable<string> Files(IEnumerable<string> paths) => paths.Where(path => path is not ("-" or ""));

    /// <summary>The nearest folder <c>claims</c>, as a path from the current folder so that reports say the same on every machine; empty when there is none.</summary>
    public static ImmutableArray<string> FindClaims()
    {
        var found = FindUpwards(Directory.GetCurrentDirectory(), ClaimsFolder, Directory.Exists);
        return found is null ? [] : [found];
    }

    /// <summary>The nearest thing of a name in a folder or above it, as a path from the current folder; null when there is none.</summary>
    public static string? FindUpwards(string start, string name, Func<string, bool> exists)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, name);
            if (exists(candidate))
                return Relative(candidate);
        }

        return null;
    }

    /// <summary>A path that was written as seen from a folder, as seen from the current one. An absolute path stays one.</summary>
    public static string FromHere(string folder, string path) => Path.IsPathRooted(path) ? path : Relative(Path.GetFullPath(Path.Combine(folder, path)));

    private static string Relative(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/');
}
