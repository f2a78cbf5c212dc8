using System.Collections.Immutable;
using FactCheck.CuratedClaims;

namespace FactCheck.Matches;

/// <summary>A curated claim that speaks of the same thing as an article's claim.</summary>
/// <param name="Score">How sure that is, from 0 to 1.</param>
/// <param name="Reasons">What the match rests on, a short phrase each: "subject: North Korea", "property: coal imports", "unit: tonne".</param>
public sealed record Match(CuratedClaim Curated, double Score, ImmutableArray<string> Reasons)
{
    /// <summary>
    /// Why a difference between the two is no contradiction, in words: a part of the subject or something else may be meant, or the clause does not plainly assert what it says;
    /// null where it is one.
    /// </summary>
    public string? Doubt { get; init; }

    /// <summary>
    /// Why an agreement of the two confirms nothing, in words: "eastern Peru" is not Peru, "the foreign population" is not the population; null where it confirms.
    /// </summary>
    public string? Reservation { get; init; }

    /// <summary>Why the article does not state the figure itself, in words: it denies, asks or only reports it. Then it is neither supported nor contradicted.</summary>
    public string? Denial { get; init; }

    /// <summary>The words of the curated claim's property stand right by the figure; else another part of the sentence may say them of something else.</summary>
    internal bool IsSaidByFigure { get; init; } = true;

    /// <summary>The figure differs from the one on record in a way that fingers make: too much alike to be chance.</summary>
    internal bool IsSlip { get; init; }

    /// <summary>The sentence itself names the subject, and says the figure of it.</summary>
    internal bool IsNamed { get; init; }

    /// <summary>The sentence speaks of now, and of nothing that was.</summary>
    internal bool IsOfNow { get; init; }

    /// <summary>The sentence says that the subject no longer has the role on record.</summary>
    internal bool IsOfFormer { get; init; }

    /// <summary>The figure's clause tells what was: "had 19 members after 1999" does not speak of now, as "has had" does.</summary>
    internal bool IsOfThen { get; init; }

    /// <summary>"…, down from 412": of a time before, which the sentence does not name.</summary>
    internal bool IsOfBefore { get; init; }

    /// <summary>Why the two are not compared, in words, the last of the reasons; null when they are.</summary>
    public string? Refusal { get; init; }
}
