using System.Collections.Immutable;
using FactCheck.Mentions;
using FactCheck.Sentences;

namespace FactCheck.Claims;

/// <summary>Makes the checkable assertions of an article out of its sentences and mentions.</summary>
public static class ClaimExtractor
{
    /// <summary>Claims in order of position.</summary>
    public static ImmutableArray<Claim> Extract(SegmentedText text, ImmutableArray<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. new ClaimCollector().Read(text.ToPassage(), mentions.AsSpan(), 0)];
    }
}
