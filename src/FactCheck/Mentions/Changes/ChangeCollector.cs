using System.Runtime.InteropServices;
using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Mentions.Changes;

/// <summary>Finds the changes that passages tell, one passage after another in the same memory.</summary>
internal sealed class ChangeCollector
{
    private readonly WordSet telling = ChangeWords.Telling;
    private readonly List<Change> changes = [];

    /// <summary>The changes in order of position; they are there until the next passage is read.</summary>
    /// <param name="firstIndex">The index of the passage's first mention among the document's.</param>
    public ReadOnlySpan<Change> Read(scoped in Passage passage, scoped ReadOnlySpan<Mention> mentions, int firstIndex)
    {
        changes.Clear();
        var mention = 0;
        foreach (var sentence in passage.Sentences)
        {
            while (mention < mentions.Length && mentions[mention].Span.Start < sentence.Span.Start)
                mention++;
            var first = mention;
            while (mention < mentions.Length && mentions[mention].Span.Start < sentence.Span.End)
                mention++;
            Read(new ChangeSentence(new TokenRun(passage.Text, passage.TokensOf(sentence)), mentions[first..mention], firstIndex + first));
        }

        return CollectionsMarshal.AsSpan(changes);
    }

    private void Read(in ChangeSentence sentence)
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
            else if (telling.MayContain(run[at].Hash) && ReadWord(sentence, at, next) is { } change)
            {
                changes.Add(change);
            }
        }
    }

    private static Change? ReadWord(in ChangeSentence sentence, int at, int next)
    {
        if (ChangeWords.TryFind(sentence.Run, at, out var word) && !IsPartOfOther(sentence.Run, at))
            return ChangeRoles.Read(sentence, at, next, word);
        return Comparisons.Read(sentence.Run, at);
    }

    /// <summary>"made up 40 percent", "a double-decker bus".</summary>
    private static bool IsPartOfOther(in TokenRun run, int at) =>
        (run.Is(at, "up") && (run.Is(at - 1, "made") || run.Is(at - 1, "make") || run.Is(at - 1, "makes") || run.Is(at - 1, "making"))) || (run.IsHyphen(at + 1) && run.Touches(at + 1) && run.IsWord(at + 2) && run.Touches(at + 2));
}
