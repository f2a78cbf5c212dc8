namespace FactCheck.Cli.Tests;

/// <summary>A folder of a test's own, gone when it is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("factcheck-").FullName;

    public string Add(string name, string content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public void Add(string name, byte[] content) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), content);

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    public string[] Names => [.. Directory.GetFileSystemEntries(Path).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
