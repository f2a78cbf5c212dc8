using System.Runtime.CompilerServices;

namespace FactCheck.Tests.Habits;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(ThisFile());

    public static IEnumerable<string> LibraryFiles =>
        Directory.EnumerateFiles(Path.Combine(Root, "src", "FactCheck"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string Find(string path)
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !File.Exists(Path.Combine(folder, "FactCheck.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException($"No FactCheck.sln above {path}");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
