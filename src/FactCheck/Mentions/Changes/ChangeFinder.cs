using System.Collections.Immutable;
using FactCheck.Sentences;

namespace FactCheck.Mentions.Changes;

/// <summary>Finds the changes that a text tells, in order of position: a pure stage over its sentences and mentions.</summary>
public static class ChangeFinder
{
    public static ImmutableArray<Change> Find(SegmentedText text, ImmutableArray<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. new ChangeCollector().Read(text.ToPassage(), mentions.AsSpan(), 0)];
    }
}
