using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Packages;
using FactCheck.CuratedClaims.Reading;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims;

/// <summary>
/// Reads claims folders: <c>*.yaml</c>, <c>*.yml</c> and <c>*.jsonl</c>, at any depth, in ordinal order of path.
/// Data packages are read through the <c>factcheck-mapping.yaml</c> beside them.
/// A claim with an error is left out; the others are kept.
/// </summary>
public static class ClaimsLoader
{
    /// <param name="paths">Folders or single files; a file that is met twice is read once.</param>
    /// <param name="except">Files that stand in a claims folder without being part of it, such as the articles to check.</param>
    public static ClaimsLoad Load(IEnumerable<string> paths, IEnumerable<string>? except = null)
    {
        var claims = ImmutableArray.CreateBuilder<CuratedClaim>();
        var errors = ImmutableArray.CreateBuilder<InputError>();
        var texts = ImmutableArray.CreateBuilder<SourceText>();
        var files = ImmutableArray.CreateBuilder<string>();
        var warnings = ImmutableArray.CreateBuilder<InputError>();
        var reader = new ClaimReader(new(StringComparer.Ordinal));
        foreach (var source in SourcesOf(paths, except ?? [], errors.Add))
        {
            var read = Read(source, reader, claims.Add, errors.Add);
            files.AddRange(read.Files);
            warnings.AddRange(read.Warnings);
            if (read.Text is { } text)
                texts.Add(text);
        }

        Supersession.Mark(claims, errors.Add);
        return new(claims.ToImmutable(), errors.ToImmutable()) { Texts = texts.ToImmutable(), Files = files.ToImmutable(), Warnings = warnings.ToImmutable() };
    }

    /// <summary>The YAML claims files of folders, without the mappings of data packages, and an error for each path that is not there.</summary>
    public static (ImmutableArray<string> Files, ImmutableArray<InputError> Errors) YamlFiles(IEnumerable<string> paths)
    {
        var errors = ImmutableArray.CreateBuilder<InputError>();
        var files = paths.SelectMany(path => FilesAt(path, errors.Add)).Distinct(StringComparer.Ordinal)
            .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".YAML" or ".YML" && Path.GetFileName(file) != MappingReader.FileName);
        return ([.. files], errors.ToImmutable());
    }

    /// <summary>What there is to read, in order: claims files, and data packages by their mapping.</summary>
    internal static IEnumerable<string> SourcesOf(IEnumerable<string> paths, IEnumerable<string> except, Action<InputError> report)
    {
        var read = new HashSet<string>(except.Select(Path.GetFullPath), StringComparer.Ordinal);
        return paths.SelectMany(path => FilesAt(path, report)).Where(file => read.Add(Path.GetFullPath(file)));
    }

    /// <summary>Reads one of these sources. Which claims supersede which is not known before the last is read.</summary>
    /// <param name="add">Given each claim as soon as it is read.</param>
    internal static SourceRead Read(string source, ClaimReader reader, Action<CuratedClaim> add, Action<InputError> report)
    {
        if (Path.GetFileName(source) is MappingReader.FileName or PackageClaims.PackageName)
            return ReadPackage(source, reader, add, report);
        var errors = new FileErrors(source);
        var file = new ClaimsFile(source, errors, reader, add);
        file.Read();
        foreach (var error in errors.All)
            report(error);
        return new([source], file.Text, []);
    }

    /// <summary>Reads the claims of a YAML text that is at hand.</summary>
    public static ClaimsLoad Parse(SourceText yaml)
    {
        var claims = ImmutableArray.CreateBuilder<CuratedClaim>();
        var errors = new FileErrors(yaml.Name);
        new YamlClaims(yaml, errors, new(new(StringComparer.Ordinal)), claims.Add).Read();
        var all = errors.All.ToImmutableArray().ToBuilder();
        Supersession.Mark(claims, all.Add);
        return new(claims.ToImmutable(), all.ToImmutable()) { Texts = [yaml] };
    }

    private static SourceRead ReadPackage(string source, ClaimReader reader, Action<CuratedClaim> add, Action<InputError> report)
    {
        var mapping = PackageClaims.MappingOf(source);
        if (!File.Exists(mapping))
        {
            report(new(source, null, "the data package has no mapping", $"say what its tables mean in a file {MappingReader.FileName} beside it"));
            return new([source], null, []);
        }

        var package = new PackageClaims(mapping, reader, add);
        package.Read();
        foreach (var error in package.Errors)
            report(error);
        return new(package.Files, null, package.Warnings);
    }

    private static List<string> FilesAt(string path, Action<InputError> report)
    {
        if (File.Exists(path))
            return [path];
        try
        {
            if (Directory.Exists(path))
                return ClaimsFiles.In(path);
            report(new(path, null, "there is no such file or folder", "name a claims folder or a claims file"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report(new(path, null, "the folder cannot be read", "check that you may read it and the folders in it"));
        }

        return [];
    }
}
