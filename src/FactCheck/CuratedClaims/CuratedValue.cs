using System.Collections.Immutable;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims;

/// <summary>A value on record: a figure (a date is one) or a text such as a name, a role or a place.</summary>
/// <param name="AsWritten">As it stands in the claims file, with its unit: "28,500 troops".</param>
/// <param name="Figure">Null for a text value.</param>
/// <param name="Period">When it holds, as EDTF; null where the curated claim's own period does.</param>
/// <param name="Note">Why this value stands beside the main one ("US Eastern time"), or null.</param>
/// <param name="Evidence">Sources of this value alone; empty where the curated claim's own evidence supports it.</param>
public sealed record CuratedValue(string AsWritten, Figure? Figure, string? Period, string? Note, ImmutableArray<Evidence> Evidence)
{
    /// <summary>The value alone as it stands in the file: "28,500".</summary>
    public string Text { get; init; } = AsWritten;

    /// <summary>The unit that the value names itself, as written; null where it is the claim's.</summary>
    public string? Unit { get; init; }

    /// <summary>Words such as "over" or "at least" that a figure stands with in the file, or null.</summary>
    public string? Hedge { get; init; }

    /// <summary>Where it stands in the claims file.</summary>
    public LinePosition Position { get; init; }
}
