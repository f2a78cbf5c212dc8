using System.Collections.Immutable;
using System.Text;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>One table of a data package.</summary>
/// <param name="Paths">Its files as the package names them, each with its place there; several are one table in parts.</param>
/// <param name="Columns">The columns that its schema names, in order; empty without a schema.</param>
/// <param name="Missing">What stands in a cell that has no value.</param>
internal sealed record DataResource(
    string Name,
    ImmutableArray<(string Path, int Offset)> Paths,
    Encoding Encoding,
    CsvDialect Dialect,
    ImmutableArray<DataColumn> Columns,
    ImmutableArray<string> Missing);
