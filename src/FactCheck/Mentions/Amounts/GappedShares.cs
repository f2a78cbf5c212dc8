using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Gives the percent of a figure to the next one, which has a name of its own and goes without verb and unit: "Marel won 48.1 percent and Dolan 51.9".</summary>
internal static class GappedShares
{
    private const int MaxGap = 48;
    private const string Joining = " and ";

    /// <summary>Looks at the mention that was added last.</summary>
    /// <param name="first">The first mention of the run.</param>
    public static void Share(ReadOnlySpan<char> text, List<Mention> mentions, int first)
    {
        if (mentions.Count - 2 < first || mentions[^2] is not { Figure: { Kind: MentionKind.Percent, Value: MentionValue.Exact, Resolution: { } step } share } || mentions[^1] is not { Figure: { Kind: MentionKind.Number, Unit: null, Value: MentionValue.Exact, Resolution: { } own } } next)
            return;
        if (step == own && step < Fraction.One && IsNamed(text[mentions[^2].Span.End..next.Span.Start]) && IsEnded(text[next.Span.End..]))
            mentions[^1] = next with { Figure = next.Figure with { Kind = share.Kind, Unit = share.Unit } };
    }

    /// <summary>Nothing but a name stands between, with a capital in each of its words.</summary>
    private static bool IsNamed(ReadOnlySpan<char> between)
    {
        var joint = between.Length > MaxGap ? -1 : between.IndexOf(Joining, StringComparison.Ordinal);
        if (joint < 0 || !IsWhole(between[..joint]) || !between.EndsWith(" ", StringComparison.Ordinal))
            return false;
        var name = between[(joint + Joining.Length)..].Trim();
        foreach (var range in name.Split(' '))
        {
            if (name[range] is not [>= 'A' and <= 'Z', ..])
                return false;
        }

        return true;
    }

    /// <summary>"Of the vote" may stand behind the first figure.</summary>
    private static bool IsWhole(ReadOnlySpan<char> words) => words.IsEmpty || (words.StartsWith(" of ", StringComparison.Ordinal) && !words.ContainsAny(",;:("));

    /// <summary>The sentence or its clause ends right behind the figure.</summary>
    private static bool IsEnded(ReadOnlySpan<char> behind) => behind is [] or ['.' or ',' or ';' or ')'] or ['.' or ',' or ';' or ')', ' ' or '\n', ..];
}
