using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Tables;

/// <summary>
/// A data file of the program: tab-separated, one entry a line, sorted by its first column; lines that start with <c>#</c> name its source and licence.
/// </summary>
public sealed record DataTable(string Name, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <param name="name">The file's path below the library's folder, with forward slashes: <c>Mentions/units.tsv</c>.</param>
    public static DataTable Load(string name)
    {
        var text = TableText.Of(name).Letters;
        var rows = new ImmutableArray<string>[text.Count('\n')];
        for (var i = 0; i < rows.Length; i++)
        {
            var end = text.IndexOf('\n');
            rows[i] = ImmutableCollectionsMarshal.AsImmutableArray(Cells(text[..end]));
            text = text[(end + 1)..];
        }

        return new(name, ImmutableCollectionsMarshal.AsImmutableArray(rows));
    }

    /// <summary>The cells of a line.</summary>
    internal static string[] Cells(ReadOnlySpan<char> line)
    {
        var cells = new string[line.Count('\t') + 1];
        for (var i = 0; i < cells.Length; i++)
        {
            var end = line.IndexOf('\t');
            cells[i] = (end < 0 ? line : line[..end]).ToString();
            line = line[(end + 1)..];
        }

        return cells;
    }
}
