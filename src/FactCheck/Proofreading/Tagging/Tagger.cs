namespace FactCheck.Proofreading.Tagging;

/// <summary>
/// Finds the likeliest tags for the words of a sentence: of all ways of reading it, the one whose words and threes of neighbours cost least. How much dearer the sentence gets when a word is read otherwise
/// tells how sure its tag is.
/// </summary>
/// <param name="costs">Costs of threes of tags other than those of the program, as <see cref="TagTable"/> orders them.</param>
internal sealed class Tagger(byte[]? costs = null)
{
    /// <summary>Longer sentences are read in pieces.</summary>
    public const int LongestPiece = 128;

    /// <summary>What a halving of likelihood costs.</summary>
    public const int CostScale = 4;

    private const int Width = TagReadings.Most * TagReadings.Most;
    private const int Unreachable = int.MaxValue / 4;

    private readonly TagReadings[] readings = new TagReadings[LongestPiece + 2];
    private readonly int[] forward = new int[(LongestPiece + 2) * Width];
    private readonly int[] backward = new int[(LongestPiece + 2) * Width];

    /// <param name="given">What each word can be.</param>
    /// <param name="tags">The tags found.</param>
    /// <param name="margins">By how much the sentence would cost more with another tag of the word; the most there is where the word has only one.</param>
    public void Tag(ReadOnlySpan<TagReadings> given, Span<Tag> tags, Span<byte> margins)
    {
        var edge = TagReadings.Of((Tagging.Tag.Edge, 0));
        var (second, first) = (edge, edge);
        for (var start = 0; start < given.Length; start += LongestPiece)
        {
            var count = Math.Min(LongestPiece, given.Length - start);
            (readings[0], readings[1]) = (second, first);
            given.Slice(start, count).CopyTo(readings.AsSpan(2));
            TagPiece(count, start + count == given.Length, tags[start..], margins[start..]);
            first = TagReadings.Of((tags[start + count - 1], 0));
            second = count > 1 ? TagReadings.Of((tags[start + count - 2], 0)) : edge;
        }
    }

    private void TagPiece(int count, bool isLast, Span<Tag> tags, Span<byte> margins)
    {
        var transitions = costs is null ? TagTable.Costs : costs;
        forward[Width] = 0;
        for (var i = 2; i < count + 2; i++)
            StepForward(i, transitions);
        Finish(count + 1, isLast, transitions);
        for (var i = count; i >= 2; i--)
            StepBackward(i, transitions);
        for (var i = 2; i < count + 2; i++)
            (tags[i - 2], margins[i - 2]) = Choose(i);
    }

    private void StepForward(int at, ReadOnlySpan<byte> transitions)
    {
        var (before, middle, here) = (readings[at - 2], readings[at - 1], readings[at]);
        var (befores, middles, heres) = (before.Count, middle.Count, here.Count);
        for (var m = 0; m < middles; m++)
        {
            var middleTag = middle.TagAt(m);
            for (var h = 0; h < heres; h++)
            {
                var hereTag = here.TagAt(h);
                var best = Unreachable;
                for (var b = 0; b < befores; b++)
                    best = Math.Min(best, forward[Place(at - 1, b, m)] + transitions[TagTable.TransitionOf(before.TagAt(b), middleTag, hereTag)]);
                forward[Place(at, m, h)] = best + (here.CostAt(h) * CostScale);
            }
        }
    }

    private void Finish(int at, bool isLast, ReadOnlySpan<byte> transitions)
    {
        for (var m = 0; m < readings[at - 1].Count; m++)
        {
            for (var h = 0; h < readings[at].Count; h++)
                backward[Place(at, m, h)] = isLast ? transitions[TagTable.TransitionOf(readings[at - 1].TagAt(m), readings[at].TagAt(h), Tagging.Tag.Edge)] : 0;
        }
    }

    private void StepBackward(int at, ReadOnlySpan<byte> transitions)
    {
        var (middle, here, next) = (readings[at - 1], readings[at], readings[at + 1]);
        var (middles, heres, nexts) = (middle.Count, here.Count, next.Count);
        for (var m = 0; m < middles; m++)
        {
            var middleTag = middle.TagAt(m);
            for (var h = 0; h < heres; h++)
            {
                var hereTag = here.TagAt(h);
                var best = Unreachable;
                for (var n = 0; n < nexts; n++)
                    best = Math.Min(best, backward[Place(at + 1, h, n)] + transitions[TagTable.TransitionOf(middleTag, hereTag, next.TagAt(n))] + (next.CostAt(n) * CostScale));
                backward[Place(at, m, h)] = best;
            }
        }
    }

    private (Tag Tag, byte Margin) Choose(int at)
    {
        if (readings[at].Count == 1)
            return (readings[at].TagAt(0), byte.MaxValue);
        var (best, second, chosen) = (Unreachable, Unreachable, 0);
        for (var h = 0; h < readings[at].Count; h++)
        {
            var cost = Unreachable;
            for (var m = 0; m < readings[at - 1].Count; m++)
                cost = Math.Min(cost, forward[Place(at, m, h)] + backward[Place(at, m, h)]);
            if (cost < best)
                (best, second, chosen) = (cost, best, h);
            else
                second = Math.Min(second, cost);
        }

        return (readings[at].TagAt(chosen), (byte)Math.Min(byte.MaxValue, second - best));
    }

    private static int Place(int at, int before, int here) => (at * Width) + (before * TagReadings.Most) + here;
}
