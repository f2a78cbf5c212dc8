namespace FactCheck.CuratedClaims.Packages;

/// <summary>One cell of a table as written, without its quotation marks.</summary>
/// <param name="Offset">Where it starts in the file, the quotation mark included.</param>
internal readonly record struct CsvCell(int Offset, string Text);
