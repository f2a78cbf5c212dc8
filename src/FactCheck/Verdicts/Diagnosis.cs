using FactCheck.Claims;
using FactCheck.Spans;

namespace FactCheck.Verdicts;

/// <summary>What probably went wrong in a contradicted claim, and the text that would put it right.</summary>
/// <param name="Explanation">The likely cause in one phrase, or null when none shows: "22.2 million is close to the figure of 2016, 22.48 million tonnes: the wrong period".</param>
/// <param name="Correction">Stands in place of <see cref="Replaced"/>; null when no single text would be right.</param>
/// <param name="IsMistyped">The figure on record and the claimed one differ by a slip of the fingers.</param>
public sealed record Diagnosis(string? Explanation, string? Correction, bool IsMistyped = false)
{
    /// <summary>The correction has the unit in it: "500 kilometres" for "500 miles".</summary>
    public bool ReplacesUnit { get; init; }

    /// <summary>The words of a fact that the correction replaces; null where it replaces what the claim states.</summary>
    internal TextSpan? Place { get; init; }

    /// <summary>What the correction replaces: the mention's number, with its unit where that is wrong; the words of a claim without one.</summary>
    public TextSpan Replaced(Claim claim)
    {
        if (claim.Mention is not { } mention)
            return Place ?? claim.Span;
        return ReplacesUnit ? new(mention.NumberSpan.Start, Math.Max(mention.NumberSpan.End, mention.Span.End)) : mention.NumberSpan;
    }
}
