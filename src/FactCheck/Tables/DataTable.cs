using System.Collections.Immutable;
using System.Reflection;

namespace FactCheck.Tables;

/// <summary>
/// A data file of the program: tab-separated, one entry a line, sorted by its first column; lines that start with <c>#</c> name its source and licence.
/// </summary>
public sealed record DataTable(string Name, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <param name="name">The file's path below the library's folder, with forward slashes: <c>Mentions/units.tsv</c>.</param>
    public static DataTable Load(string name) => new(name, [.. Lines(name).Select(line => ImmutableArray.Create(line.ToString().Split('\t')))]);

    /// <summary>The names of all tables the program carries.</summary>
    public static IEnumerable<string> Names =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The entries of a table as they stand, for tables of which a run needs few.</summary>
    internal static IEnumerable<ReadOnlyMemory<char>> Lines(string name)
    {
        var text = Read(name).AsMemory();
        while (!text.IsEmpty)
        {
            var end = text.Span.IndexOf('\n');
            var line = (end < 0 ? text : text[..end]).TrimEnd('\r');
            if (!line.IsEmpty && line.Span[0] != '#')
                yield return line;
            text = end < 0 ? default : text[(end + 1)..];
        }
    }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program has no data table '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
