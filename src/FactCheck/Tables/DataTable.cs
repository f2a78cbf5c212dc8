using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Tables;

/// <summary>
/// A data file of the program: tab-separated, one entry a line, sorted by its first column; lines that start with <c>#</c> name its source and licence.
/// </summary>
public sealed record DataTable(string Name, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <param name="name">The file's path below the library's folder, with forward slashes: <c>Mentions/units.tsv</c>.</param>
    public static DataTable Load(string name)
    {
        var text = TextOf(name);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>(text.AsSpan().Count('\n') + 1);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).TrimEnd('\r');
            if (!line.IsEmpty && line[0] != '#')
                rows.Add(Cells(line));
        }

        return new(name, rows.DrainToImmutable());
    }

    /// <summary>The file as it is written.</summary>
    internal static string TextOf(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program has no data table '{name}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static ImmutableArray<string> Cells(ReadOnlySpan<char> line)
    {
        var cells = new string[line.Count('\t') + 1];
        for (var i = 0; i < cells.Length; i++)
        {
            var end = line.IndexOf('\t');
            cells[i] = (end < 0 ? line : line[..end]).ToString();
            line = line[(end + 1)..];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }
}
