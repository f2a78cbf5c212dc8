using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Tables;

namespace FactCheck.Matches.Facts;

/// <summary>Tells that a figure counts those who did something of which the property does not speak: "which twelve countries founded", "founded by twelve countries".</summary>
internal static class Doers
{
    private static readonly WordList Deeds = new("Matches/Facts/deeds.tsv");

    /// <returns>The reason, in words, or null.</returns>
    public static string? Of(IndexedClaim indexed, ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not { Figure.Value: not MentionValue.Temporal } mention)
            return null;
        var deed = NearbyWords.After(text, mention.Span.End) is var after && Deeds.Contains(after) ? after : DeedBefore(text, mention.Span.Start);
        return deed is null || indexed.Properties.Any(property => property.Contains(Stemmer.Stem(deed))) ? null : "property: the figure counts those who did something, and not all there are";
    }

    public static bool AreBefore(string text, int figure) => DeedBefore(text, figure) is not null;

    /// <summary>"Founded by 12 countries".</summary>
    private static string? DeedBefore(string text, int figure)
    {
        if (NearbyWords.Before(text, figure) != "by")
            return null;
        var deed = NearbyWords.Before(text, text.AsSpan(0, figure).TrimEnd().Length - "by".Length);
        return Deeds.Contains(deed) ? deed : null;
    }
}
