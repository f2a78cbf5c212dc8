using System.Collections.Immutable;
using System.Reflection;

namespace FactCheck.Tables;

/// <summary>
/// A data file of the program: tab-separated, one entry a line, sorted by its first column; lines that start with <c>#</c> name its source and licence.
/// </summary>
public sealed record DataTable(string Name, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <param name="name">The file's path below the library's folder, with forward slashes: <c>Mentions/units.tsv</c>.</param>
    public static DataTable Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program has no data table '{name}'.");
        using var reader = new StreamReader(stream);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                rows.Add([.. line.Split('\t')]);
        }

        return new(name, rows.ToImmutable());
    }

    /// <summary>The names of all tables the program carries.</summary>
    public static IEnumerable<string> Names =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
