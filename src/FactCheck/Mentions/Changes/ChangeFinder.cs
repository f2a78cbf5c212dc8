using System.Collections.Immutable;
using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;

namespace FactCheck.Mentions.Changes;

/// <summary>Finds the changes that a text tells, in order of position: a pure stage over its sentences and mentions.</summary>
public static class ChangeFinder
{
    public static ImmutableArray<Change> Find(SegmentedText text, ImmutableArray<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        var changes = ImmutableArray.CreateBuilder<Change>();
        var mention = 0;
        foreach (var sentence in text.Sentences)
        {
            while (mention < mentions.Length && mentions[mention].Span.Start < sentence.Span.Start)
                mention++;
            var first = mention;
            while (mention < mentions.Length && mentions[mention].Span.Start < sentence.Span.End)
                mention++;
            Read(new ChangeSentence(new TokenRun(text.Text, text.TokensOf(sentence)), mentions.AsSpan()[first..mention], first), changes);
        }

        return changes.DrainToImmutable();
    }

    private static void Read(ChangeSentence sentence, ImmutableArray<Change>.Builder changes)
    {
        var run = sentence.Run;
        var next = 0;
        for (var at = 0; at < run.Count; at++)
        {
            if (next < sentence.Mentions.Length && run[at].Start >= sentence.Mentions[next].Span.Start)
            {
                at = sentence.LastTokenOf(next, at);
                if (Comparisons.ReadTimes(sentence, next, at + 1) is { } times)
                    changes.Add(times);
                next++;
            }
            else if (run.IsWord(at) && (ChangeWords.TryFind(run.At(at), out var word) ? ChangeRoles.Read(sentence, at, next, word) : Comparisons.Read(run, at)) is { } change)
            {
                changes.Add(change);
            }
        }
    }
}
