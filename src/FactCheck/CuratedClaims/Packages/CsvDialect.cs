namespace FactCheck.CuratedClaims.Packages;

/// <summary>How a table is written: the part of a data package's <c>dialect</c> that is read.</summary>
/// <param name="HasHeader">Whether the first row names the columns.</param>
/// <param name="Comment">Lines that start with it are left out; null when there is no such sign.</param>
internal sealed record CsvDialect(char Delimiter, char Quote, bool HasHeader, bool SkipsInitialSpace, char? Comment)
{
    /// <summary>As RFC 4180 has it.</summary>
    public static readonly CsvDialect Standard = new(',', '"', HasHeader: true, SkipsInitialSpace: false, null);
}
