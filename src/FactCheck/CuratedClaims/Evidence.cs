using FactCheck.Spans;

namespace FactCheck.CuratedClaims;

/// <summary>A source that a curated claim rests on. Dates are as written, ISO 8601 of any precision.</summary>
/// <param name="Locator">Where in the source: a page, section or table row.</param>
/// <param name="Quotation">At most a sentence of the source's own words.</param>
/// <param name="Note">What the source says, in the curator's words, and how far it can be trusted.</param>
public sealed record Evidence(
    string? Title,
    string? Publisher,
    string? Url,
    string? Published,
    string? Retrieved,
    string? Locator,
    string? Quotation,
    string? Note)
{
    /// <summary>A copy of the source, as a path from the claims file's folder; null when there is none.</summary>
    public string? Snapshot { get; init; }

    /// <summary>The SHA-256 of the snapshot, in hexadecimal digits.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Where it stands in the claims file.</summary>
    public LinePosition Position { get; init; }
}
