using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Spans;

namespace FactCheck.Verdicts;

/// <summary>One claimed value beside one value on record, with the working.</summary>
/// <param name="Value">The value on record that decided; null when the curated claim has only a statement.</param>
/// <param name="Evidence">That value in words, with its period: "28,500 troops (2008/..)".</param>
/// <param name="Difference">Claimed less evidence, signed, in words: "+2.8 %", "2 days earlier"; null where none can be computed.</param>
/// <param name="Reason">One line that says why it agrees or not.</param>
public sealed record Comparison(Match Match, CuratedValue? Value, VerdictKind Kind, string Evidence, string? Difference, string Reason)
{
    /// <summary>The words of a fact that are not those on record; null for a figure.</summary>
    internal string? Said { get; init; }

    /// <summary>Where these words stand in the sentence, counted from its start.</summary>
    internal TextSpan? SaidSpan { get; init; }

    /// <summary>Why the difference is no contradiction, in words; null where it is one, and where there is no difference.</summary>
    public string? Doubt { get; init; }

    /// <summary>The two values are so far apart that they need not speak of the same thing.</summary>
    internal bool IsFarOff { get; init; }

    /// <summary>Why it leaves the claim undecided, in words; null where it decides, and where no condition is known to be missing.</summary>
    internal string? WhyOpen => Kind == VerdictKind.Unsupported ? Match.Denial ?? Doubt ?? Match.Doubt : null;
}
