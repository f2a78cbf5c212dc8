using FactCheck.Tests.Snapshots;

namespace FactCheck.Tests.Habits;

/// <summary>The source files of the library.</summary>
internal static class LibrarySource
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "src", "FactCheck");

    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
