using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches;

/// <summary>Tells that a figure counts those who did something of which the property does not speak: "which twelve countries founded", "founded by twelve countries".</summary>
internal static class Doers
{
    private static readonly WordList Deeds = new("Matches/deeds.tsv");

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(IndexedClaim indexed, ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not { Figure.Value: not MentionValue.Temporal } mention)
            return null;
        var after = NearbyWords.After(text, mention.Span.End);
        if (Deeds.Contains(after) || AreBefore(text, mention.Span.Start))
            return "property: the figure counts those who did it";
        return null;
    }

    /// <summary>"Founded by 12 countries".</summary>
    public static bool AreBefore(string text, int figure) =>
        NearbyWords.Before(text, figure) == "by" && Deeds.Contains(NearbyWords.Before(text, text.AsSpan(0, figure).TrimEnd().Length - "by".Length));
}
