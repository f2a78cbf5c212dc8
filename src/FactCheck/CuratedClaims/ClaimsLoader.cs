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
        var reader = new ClaimReader(new(StringComparer.Ordinal));
        var read = new HashSet<string>((except ?? []).Select(Path.GetFullPath), StringComparer.Ordinal);
        foreach (var file in paths.SelectMany(path => FilesAt(path, errors)))
        {
            if (!read.Add(Path.GetFullPath(file)))
                continue;
            if (Path.GetFileName(file) is MappingReader.FileName or PackageClaims.PackageName)
            {
                ReadPackage(file, reader, claims, errors, files);
                continue;
            }

            files.Add(file);
            var fileErrors = new FileErrors(file);
            var claimsFile = new ClaimsFile(file, fileErrors, reader, claims.Add);
            claimsFile.Read();
            errors.AddRange(fileErrors.All);
            if (claimsFile.Text is { } text)
                texts.Add(text);
        }

        Supersession.Mark(claims, errors);
        return new(claims.ToImmutable(), errors.ToImmutable()) { Texts = texts.ToImmutable(), Files = files.ToImmutable() };
    }

    /// <summary>The YAML claims files of folders, without the mappings of data packages, and an error for each path that is not there.</summary>
    public static (ImmutableArray<string> Files, ImmutableArray<InputError> Errors) YamlFiles(IEnumerable<string> paths)
    {
        var errors = ImmutableArray.CreateBuilder<InputError>();
        var files = paths.SelectMany(path => FilesAt(path, errors)).Distinct(StringComparer.Ordinal)
            .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".YAML" or ".YML" && Path.GetFileName(file) != MappingReader.FileName);
        return ([.. files], errors.ToImmutable());
    }

    /// <summary>Reads the claims of a YAML text that is at hand.</summary>
    public static ClaimsLoad Parse(SourceText yaml)
    {
        var claims = ImmutableArray.CreateBuilder<CuratedClaim>();
        var errors = new FileErrors(yaml.Name);
        new YamlClaims(yaml, errors, new(new(StringComparer.Ordinal)), claims.Add).Read();
        var all = errors.All.ToImmutableArray().ToBuilder();
        Supersession.Mark(claims, all);
        return new(claims.ToImmutable(), all.ToImmutable()) { Texts = [yaml] };
    }

    private static void ReadPackage(
        string file,
        ClaimReader reader,
        ImmutableArray<CuratedClaim>.Builder claims,
        ImmutableArray<InputError>.Builder errors,
        ImmutableArray<string>.Builder files)
    {
        var mapping = PackageClaims.MappingOf(file);
        if (!File.Exists(mapping))
        {
            files.Add(file);
            errors.Add(new(file, null, "the data package has no mapping", $"say what its tables mean in a file {MappingReader.FileName} beside it"));
            return;
        }

        var package = new PackageClaims(mapping, reader, claims.Add);
        package.Read();
        errors.AddRange(package.Errors);
        files.AddRange(package.Files);
    }

    private static List<string> FilesAt(string path, ImmutableArray<InputError>.Builder errors)
    {
        if (File.Exists(path))
            return [path];
        try
        {
            if (Directory.Exists(path))
                return ClaimsFiles.In(path);
            errors.Add(new(path, null, "there is no such file or folder", "name a claims folder or a claims file"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add(new(path, null, "the folder cannot be read", "check that you may read it and the folders in it"));
        }

        return [];
    }
}
