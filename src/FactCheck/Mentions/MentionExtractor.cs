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
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        DateReader.Read(text, mentions);
        return mentions.ToImmutable();
    }
}
