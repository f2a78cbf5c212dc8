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

    /// <summary>What ordinals would assert if they were ranks: only a database that knows a rank can tell. In order of position.</summary>
    internal static ImmutableArray<Claim> ExtractRanks(SegmentedText text, ImmutableArray<Mention> mentions) =>
        [.. new ClaimCollector(ofRanks: true).Read(text.ToPassage(), mentions.AsSpan(), 0)];
}
