namespace FactCheck.CuratedClaims.Reading;

/// <summary>
/// Finds the claims files of a folder: in ordinal order of path, without hidden folders and without symbolic links, which could lead out of
/// it.
/// </summary>
internal static class ClaimsFiles
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".jsonl"];

    /// <summary>Read through the mapping beside it; without one, reading says what is missing.</summary>
    private const string Package = Packages.PackageClaims.PackageName;

    /// <summary>Says how to check, not what is true, also where a claims folder is the root of a project.</summary>
    private const string Configuration = "factcheck.yaml";

    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    /// <returns>Paths that start with the folder as it was named, with forward slashes.</returns>
    public static List<string> In(string folder)
    {
        var found = new List<string>();
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var next))
        {
            foreach (var entry in new DirectoryInfo(next).EnumerateFileSystemInfos("*", Visible))
            {
                var path = Path.Join(next, entry.Name).Replace('\\', '/');
                if (entry.Name[0] == '.' || entry.Name == Configuration)
                    continue;
                if (entry is DirectoryInfo)
                    waiting.Push(path);
                else if (Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase) || (entry.Name == Package && !HasMapping(next)))
                    found.Add(path);
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static bool HasMapping(string folder) => File.Exists(Path.Join(folder, Packages.MappingReader.FileName));
}
