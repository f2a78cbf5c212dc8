using System.Collections.Immutable;
using FactCheck.CuratedClaims;

namespace FactCheck.Matches;

/// <summary>A curated claim that speaks of the same thing as an article's claim.</summary>
/// <param name="Score">How sure that is, from 0 to 1.</param>
/// <param name="IsFirm">
/// The subject stands in the claim's own sentence, and nothing in the clause says that a part of it or something else is meant:
/// only then may a difference be called a contradiction.
/// </param>
/// <param name="Reasons">What the match rests on, a short phrase each: "subject: North Korea", "property: coal imports", "unit: tonne".</param>
public sealed record Match(CuratedClaim Curated, double Score, bool IsFirm, ImmutableArray<string> Reasons)
{
    /// <summary>The clause plainly asserts what it says; words such as "voted" and "target" are no hint of the contrary where the curated claim says them itself.</summary>
    public bool IsAsserted { get; init; }

    /// <summary>The sentence denies, asks or only reports what the figure states: it is neither supported nor contradicted.</summary>
    internal bool IsDenied { get; init; }

    /// <summary>Why the two are not compared, in words, the last of the reasons; null when they are.</summary>
    public string? Refusal { get; init; }
}
