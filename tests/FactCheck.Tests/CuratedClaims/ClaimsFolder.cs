using System.Text;
using FactCheck.CuratedClaims;
using FactCheck.InputErrors;

namespace FactCheck.Tests.CuratedClaims;

/// <summary>A folder of claims files that lives as long as one test.</summary>
internal sealed class ClaimsFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("claims-").FullName;

    public ClaimsFolder With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public ClaimsFolder With(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return this;
    }

    public ClaimsLoad Load() => ClaimsLoader.Load([Path]);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Loads one file.</summary>
    public static ClaimsLoad Load(string name, string content)
    {
        using var folder = new ClaimsFolder().With(name, content);
        return folder.Load();
    }

    /// <summary>Loads one YAML file that holds one error.</summary>
    public static InputError ErrorIn(string yaml) => Assert.Single(Load("bad.yaml", yaml).Errors);
}
