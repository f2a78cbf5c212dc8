namespace FactCheck.TableCompiler;

/// <summary>A table as it stands in the sources.</summary>
internal static class TableFile
{
    /// <summary>Its entries, without the comments.</summary>
    public static IEnumerable<string> Lines(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Where(line => line.Length > 0 && line[0] != '#');
}
