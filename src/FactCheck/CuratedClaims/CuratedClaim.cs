using System.Collections.Immutable;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims;

/// <summary>One entry of the claims database: a reviewed statement, its value, when it holds, and the evidence for it.</summary>
/// <param name="Subjects">Names of what it speaks of; any of them names it. The first is the one to show. Empty for a bare statement.</param>
/// <param name="Properties">What is said of the subject, as words an article would use; the first is the one to show.</param>
/// <param name="Values">
/// The values on record, each for its own period (a series) or one for the claim's period. Empty when only the statement is on record.
/// </param>
/// <param name="AlsoAccepted">Other ways to state the same value that are right too: the date in another time zone, a customary rounding.</param>
/// <param name="DisputedBy">Values of sources that disagree: a figure that agrees with one of them is <c>conflicting</c>, not contradicted.</param>
/// <param name="Rivals">For a text value: wrong answers an article might give ("Liaoning" for "Jilin"); only these contradict it.</param>
/// <param name="NotAbout">Words that rule a match out when they stand by the figure ("per capita").</param>
/// <param name="Period">When it holds, as EDTF or <c>always</c>; null when the file does not say.</param>
/// <param name="ReviewBy">ISO date on which the entry must be looked at again.</param>
/// <param name="File">The file it stands in.</param>
public sealed record CuratedClaim(
    string Id,
    string Statement,
    string? Title,
    ImmutableArray<string> Subjects,
    ImmutableArray<string> Properties,
    ImmutableArray<CuratedValue> Values,
    ImmutableArray<CuratedValue> AlsoAccepted,
    ImmutableArray<CuratedValue> DisputedBy,
    ImmutableArray<string> Rivals,
    ImmutableArray<string> NotAbout,
    Tolerance Tolerance,
    string? Period,
    ImmutableArray<Evidence> Evidence,
    Rating? Rating,
    ClaimStatus Status,
    string? ReviewBy,
    string File,
    LinePosition Position)
{
    /// <summary>It holds whenever it is said: <c>always</c> is its period.</summary>
    internal bool IsTimeless => Period == "always" && Values.All(value => value.Period is null);

    /// <summary>When a value of the claim holds; null where nobody says.</summary>
    internal Mentions.Period? PeriodOf(CuratedValue value) => (value.Period ?? Period) is { } edtf ? Mentions.Period.Parse(edtf) : null;

    /// <summary>Who made a statement that was fact-checked, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>When a bare statement was made, as written, or null.</summary>
    public string? SaidOn { get; init; }

    /// <summary>The unit of all values that do not name their own, as written, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The tolerance as written; null for the rounding of the digits.</summary>
    public string? WrittenTolerance { get; init; }

    /// <summary>The ids of claims that it replaces.</summary>
    public ImmutableArray<string> Supersedes { get; init; } = [];

    /// <summary>The id of the accepted claim that replaces it, or null. A claim that is replaced gives no verdict.</summary>
    public string? SupersededBy { get; init; }
}
