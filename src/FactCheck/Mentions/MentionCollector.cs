using System.Runtime.InteropServices;
using FactCheck.Documents;
using FactCheck.Mentions.Amounts;
using FactCheck.Mentions.Dates;
using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;

namespace FactCheck.Mentions;

/// <summary>Finds the mentions of passages, one passage after another in the same memory.</summary>
internal sealed class MentionCollector
{
    /// <summary>How many tokens before a length of time its hedge may begin.</summary>
    private const int LongestHedge = 8;

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
            var first = mentions.Count;
            // A date is a wall: its numbers are its own, and no figure reaches over it.
            while (date < dates.Count && dates[date].Span.Start < block.Span.End)
            {
                token = ReadUpTo(passage, token, dates[date].Span.Start);
                mentions.Add(WithHedge(passage, block, token, dates[date]));
                token = SkipTo(passage, token, dates[date].Span.End);
                date++;
            }

            token = ReadUpTo(passage, token, block.Span.End);
            SharedMillions.Read(passage, block, mentions, first);
        }

        return CollectionsMarshal.AsSpan(mentions);
    }

    /// <summary>"for more than two years": what bounds or blurs a length of time stands before it, as before an amount.</summary>
    /// <param name="token">The date's first token.</param>
    private Mention WithHedge(in Passage passage, Block block, int token, Mention date)
    {
        if (date.Figure.Kind != MentionKind.Duration)
            return date;
        var first = token;
        var earliest = mentions.Count > 0 ? Math.Max(mentions[^1].Span.End, block.Span.Start) : block.Span.Start;
        while (first > 0 && token - first < LongestHedge && passage.Tokens[first - 1].Start >= earliest)
            first--;
        var run = new TokenRun(passage.Text, passage.Tokens[first..token]);
        var hedge = HedgeReader.FindBefore(run, run.Count, 0);
        if (hedge == run.Count || IsWhile(run, hedge))
            return date;
        var start = run[hedge].Start;
        return date with { Span = new(start, date.Span.End), Hedge = RecurringText.Of(run.Slice(hedge, run.Count - 1)) };
    }

    /// <summary>"Prices doubled over two years": within them, where no other word places the length.</summary>
    private static bool IsWhile(in TokenRun run, int hedge) =>
        (run.Is(hedge, "over") || run.Is(hedge, "under")) && !(run.Is(hedge - 1, "for") || run.Is(hedge - 1, "in") || run.Is(hedge - 1, "after") || run.Is(hedge - 1, "took") || run.Is(hedge - 1, "lasted") || run.Is(hedge - 1, "spent"));

    private int ReadUpTo(in Passage passage, int first, int end)
    {
        var last = SkipTo(passage, first, end);
        if (last > first)
            BlockAmounts.Read(new TokenRun(passage.Text, passage.Tokens[first..last]), mentions);
        return last;
    }

    private static int SkipTo(in Passage passage, int token, int end) => new Place(end).FirstOf(passage.Tokens, token);
}
