using System.Collections.Immutable;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>Where a table's claims have one of their parts from.</summary>
/// <param name="Offset">Where the mapping says so.</param>
internal abstract record TablePart(int Offset)
{
    /// <summary>A column, by its heading.</summary>
    public sealed record Column(int Offset, string Heading) : TablePart(Offset);

    /// <summary>The same for every row.</summary>
    public sealed record Fixed(int Offset, ImmutableArray<string> Texts) : TablePart(Offset);

    /// <summary>The headings of columns: each column whose heading is a period holds the values of that period.</summary>
    public sealed record Headings(int Offset) : TablePart(Offset);
}
