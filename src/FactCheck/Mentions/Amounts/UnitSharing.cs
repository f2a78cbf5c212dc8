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
            var gap = Gap(text, mention.Span.End, mentions[i + 1].Span.Start);
            var isListed = gap is "," or "and" or "or" or ", and" or ", or" or "/" or "&" or "to";
            var isPart = last.Figure.Kind == MentionKind.Number && gap is "of" or "of the" or "out of" or "out of the" or "of its" or "of their";
            if (mention.Figure is not { Kind: MentionKind.Number, Unit: null } || !(isListed || isPart) || mentions[i + 1].Hedge is not null || HasOwnMagnitude(text, mention, last))
                return;
            mentions[i] = mention with { Figure = mention.Figure with { Kind = last.Figure.Kind, Unit = unit } };
        }
    }

    private static ReadOnlySpan<char> Gap(string text, int from, int to) =>
        to - from > MaxGap ? "" : text.AsSpan(from, to - from).Trim().TrimStart("-\u2010").Trim();

    /// <summary>"a deficit of 1.6 billion and 7 %" lists nothing.</summary>
    private static bool HasOwnMagnitude(string text, Mention mention, Mention last) =>
        HasLetters(mention.NumberSpan.Of(text)) && !HasLetters(last.NumberSpan.Of(text));

    private static bool HasLetters(ReadOnlySpan<char> number) => number.ContainsAnyInRange('a', 'z');
}
