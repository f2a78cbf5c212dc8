using System.Runtime.InteropServices;
using FactCheck.Mentions.Amounts;
using FactCheck.Mentions.Dates;
using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;

namespace FactCheck.Mentions;

/// <summary>Finds the mentions of passages, one passage after another in the same memory.</summary>
internal sealed class MentionCollector
{
    private readonly DateReader dateReader = new();
    private readonly List<Mention> dates = [];
    private readonly List<Mention> mentions = [];

    /// <summary>The mentions in order of position, none overlapping another; they are there until the next passage is read.</summary>
    /// <param name="order">What 10/02/2017 is in the text that the passage is of.</param>
    public ReadOnlySpan<Mention> Read(scoped in Passage passage, DateOrder order)
    {
        dates.Clear();
        mentions.Clear();
        dateReader.Read(passage, order, dates);
        var (token, date) = (0, 0);
        foreach (var block in passage.Blocks)
        {
            // A date is a wall: its numbers are its own, and no figure reaches over it.
            while (date < dates.Count && dates[date].Span.Start < block.Span.End)
            {
                token = ReadUpTo(passage, token, dates[date].Span.Start);
                mentions.Add(dates[date]);
                token = SkipTo(passage, token, dates[date].Span.End);
                date++;
            }

            token = ReadUpTo(passage, token, block.Span.End);
        }

        return CollectionsMarshal.AsSpan(mentions);
    }

    private int ReadUpTo(in Passage passage, int first, int end)
    {
        var last = SkipTo(passage, first, end);
        if (last > first)
            BlockAmounts.Read(new TokenRun(passage.Text, passage.Tokens[first..last]), mentions);
        return last;
    }

    private static int SkipTo(in Passage passage, int token, int end) => new Place(end).FirstOf(passage.Tokens, token);
}
