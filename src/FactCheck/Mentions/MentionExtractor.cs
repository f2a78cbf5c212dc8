using System.Collections.Immutable;
using FactCheck.Mentions.Dates;
using FactCheck.Sentences;

namespace FactCheck.Mentions;

/// <summary>Finds every mention of a text, in order of position, none overlapping another.</summary>
public static class MentionExtractor
{
    public static ImmutableArray<Mention> Extract(SegmentedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. new MentionCollector().Read(text.ToPassage(), DateOrders.Of(text.ToPassage()))];
    }
}
