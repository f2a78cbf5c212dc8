using FactCheck.Spans;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Joins a lower and an upper bound of one value into a range: "greater than 100 and smaller than 300".</summary>
internal static class BoundPairs
{
    /// <summary>Looks at the two mentions that were added last.</summary>
    public static void Join(ReadOnlySpan<char> text, List<Mention> mentions, int first)
    {
        if (mentions.Count - first < 2)
            return;
        var (left, right) = (mentions[^2], mentions[^1]);
        if (left.Hedge is null || right.Hedge is null || !IsJoint(text, left.Span.End, right.Span.Start) || (left.Figure.Unit ?? right.Figure.Unit) != right.Figure.Unit)
            return;
        if (left.Bounds is not MentionValue.Range a || right.Bounds is not MentionValue.Range b)
            return;
        Fraction? low = a.Low is not null && a.High is null ? a.Low : b.High is null ? b.Low : null;
        Fraction? high = a.High is not null && a.Low is null ? a.High : b.Low is null ? b.High : null;
        if (low is null || high is null || low >= high)
            return;
        var figure = right.Figure with { Value = new MentionValue.Range(low, high) };
        mentions.RemoveAt(mentions.Count - 1);
        mentions[^1] = new(new TextSpan(left.Span.Start, right.Span.End), new TextSpan(left.NumberSpan.Start, right.NumberSpan.End), figure, null);
    }

    private static bool IsJoint(ReadOnlySpan<char> text, int from, int to)
    {
        if (to - from > 8)
            return false;
        return text.Slice(from, to - from).Trim() is "and" or "," or ", and" or "but" or "," or ", but";
    }
}
