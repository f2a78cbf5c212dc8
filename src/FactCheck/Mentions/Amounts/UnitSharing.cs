using System.Collections.Immutable;

namespace FactCheck.Mentions.Amounts;

/// <summary>Gives the unit of a list's last number to the numbers before it: "67, 101 and 121 tonnes", "7- or 8-inch".</summary>
internal static class UnitSharing
{
    private const int MaxGap = 12;

    /// <summary>Looks back from the mention that was added last.</summary>
    /// <param name="first">The first mention that may be changed.</param>
    public static void ShareBack(string text, ImmutableArray<Mention>.Builder mentions, int first)
    {
        var last = mentions[^1];
        if (last.Figure.Unit is not { } unit || last.Figure.Kind == MentionKind.Ordinal || last.NumberSpan.End >= last.Span.End)
            return;
        for (var i = mentions.Count - 2; i >= first; i--)
        {
            var mention = mentions[i];
            if (mention.Figure is not { Kind: MentionKind.Number, Unit: null } || !IsListGap(text, mention.Span.End, mentions[i + 1].Span.Start) || mentions[i + 1].Hedge is not null)
                return;
            mentions[i] = mention with { Figure = mention.Figure with { Kind = last.Figure.Kind, Unit = unit } };
        }
    }

    private static bool IsListGap(string text, int from, int to)
    {
        if (to - from > MaxGap)
            return false;
        var gap = text.AsSpan(from, to - from).Trim().TrimStart("-\u2010").Trim();
        return gap is "," or "and" or "or" or ", and" or ", or" or "/" or "&" or "to" or "of" or "of the" or "out of" or "out of the" or "of its" or "of their";
    }
}
