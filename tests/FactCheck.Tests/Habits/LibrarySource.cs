using FactCheck.Tests.Snapshots;

namespace FactCheck.Tests.Habits;

/// <summary>The source files of the library.</summary>
internal static class LibrarySource
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "src", "FactCheck");

    public static IEnumerable<string> Files => FilesThatEndIn(".cs");

    /// <summary>The data tables, by their paths below the library's folder.</summary>
    public static IEnumerable<string> Tables => FilesThatEndIn(".tsv").Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'));

    /// <summary>The entries of a table, cell by cell.</summary>
    public static List<string[]> Rows(string table) =>
        [.. File.ReadLines(Path.Combine(Folder, table)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];

    private static IEnumerable<string> FilesThatEndIn(string ending) =>
        Directory.EnumerateFiles(Folder, "*" + ending, SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
