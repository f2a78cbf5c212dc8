using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>Tells how many a rank is one of: "180" in "54th out of 180 countries".</summary>
internal static class RankedLists
{
    public static bool IsLengthBehind(ReadOnlySpan<char> text, Mention rank, Mention mention) =>
        rank.Figure.Kind == MentionKind.Ordinal && mention.Figure is { Kind: MentionKind.Number } && mention.Span.Start > rank.Span.End
        && text[rank.Span.End..mention.Span.Start] is " of " or " out of " or " of the " or " out of the " or " among " or " among the " or " place out of " or " place of ";
}
