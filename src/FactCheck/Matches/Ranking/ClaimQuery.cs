using System.Collections.Immutable;

namespace FactCheck.Matches.Ranking;

/// <summary>A statement that curated claims are sought for, with what stood around it.</summary>
/// <param name="Before">The sentences before it, nearest last.</param>
/// <param name="After">The sentences after it, nearest first.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Date">When it was said, as an ISO date or the beginning of one.</param>
public sealed record ClaimQuery(string Text, ImmutableArray<string> Before, ImmutableArray<string> After, string? Speaker, string? Date)
{
    public ClaimQuery(string text)
        : this(text, [], [], null, null)
    {
    }
}
