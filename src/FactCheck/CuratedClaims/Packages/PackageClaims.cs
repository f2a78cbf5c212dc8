using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Reading;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>Reads the claims of a Frictionless data package: its <c>datapackage.json</c>, its tables, and the mapping beside them.</summary>
internal sealed class PackageClaims(string mappingFile, ClaimReader reader, Action<CuratedClaim> add)
{
    public const string PackageName = "datapackage.json";
    private const long LargestMapping = 4 * TextFile.Mebibyte;
    private const string SplitAdvice = "leave out what no article needs";
    private readonly PackageFolder folder = PackageFolder.Of(mappingFile);
    private readonly Dictionary<string, FileErrors> errors = new(StringComparer.Ordinal);
    private readonly List<string> files = [];
    private readonly List<InputError> warnings = [];

    /// <summary>What was wrong, file by file in the order in which they were opened.</summary>
    public IEnumerable<InputError> Errors => files.SelectMany(file => errors[file].All);

    /// <summary>Tables that give no claim although nothing is wrong with them.</summary>
    public IReadOnlyList<InputError> Warnings => warnings;

    /// <summary>Every file that was opened.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>The mapping that a package is read through, or the mapping itself.</summary>
    public static string MappingOf(string file) => file[..^Path.GetFileName(file).Length] + MappingReader.FileName;

    public void Read()
    {
        if (Open(mappingFile, LargestMapping) is not { } mappingSource)
            return;
        var mappingReader = new MappingReader(mappingSource);
        var mappings = mappingReader.Read();
        if (folder.Find(mappingReader.Package.Path, mappingSource, mappingReader.Package.Offset) is not { } packageFile
            || Open(packageFile, LargestMapping) is not { } packageSource
            || new DataPackageReader(packageSource).Read() is not { } package)
            return;
        foreach (var table in mappings.GroupBy(mapping => mapping.Resource, StringComparer.Ordinal))
        {
            if (package.Resources.FirstOrDefault(resource => resource.Name == table.Key) is { } resource)
                ReadTable(package, resource, [.. table], mappingSource, packageSource);
            else if (packageSource.ErrorCount == 0)
                mappingSource.Report(
                    table.First().Offset,
                    $"the data package has no resource '{Fields.Shortened(table.Key)}'",
                    $"it has {string.Join(", ", package.Resources.Select(resource => resource.Name))}");
        }
    }

    private void ReadTable(DataPackage package, DataResource resource, ImmutableArray<TableMapping> mappings, ClaimsSource mappingSource, ClaimsSource packageSource)
    {
        var consumers = mappings.Select(mapping => new TableClaims(mapping, resource, package, mappingSource, reader, add)).ToImmutableArray();
        var errorsBefore = errors.Values.Sum(file => file.Count);
        var table = new TableFile(resource, mappings.All(mapping => mapping.IgnoresExtraCells), consumers);
        foreach (var (path, offset) in resource.Paths)
        {
            if (folder.Find(path, packageSource, offset) is { } file && Open(file, TableFile.Largest, resource.Encoding) is { } source && !table.Read(source))
                return;
        }

        foreach (var consumer in consumers)
            consumer.Complete();
        if (consumers.All(consumer => consumer.IsEmpty) && errors.Values.Sum(file => file.Count) == errorsBefore)
            warnings.Add(table.RowCount == 0
                ? new(folder.Find(resource.Paths[0].Path, packageSource, resource.Paths[0].Offset) ?? mappingFile, null, "the table has headings and no rows: it gives no claims", "add its rows, or take it out of the mapping")
                : new(mappingFile, mappingSource.PositionOf(mappings[0].Offset), $"no row of the table '{resource.Name}' gives a claim", "look at `only` and `missing`: they leave out all of its rows"));
    }

    private ClaimsSource? Open(string file, long largest, System.Text.Encoding? encoding = null)
    {
        if (!errors.TryGetValue(file, out var fileErrors))
        {
            errors[file] = fileErrors = new(file);
            files.Add(file);
        }

        SourceText? text = TextFile.Read(file, largest, SplitAdvice, fileErrors, encoding);
        return text is null ? null : new(text, 0, fileErrors);
    }
}
