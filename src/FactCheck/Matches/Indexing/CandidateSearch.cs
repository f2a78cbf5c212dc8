using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Indexing;

/// <summary>
/// Finds the claims of the highest scores without scoring all of them. Windows of claims are looked at in order of what they promise, and no more of them once the rest promises too little;
/// within a window the terms that promise much say which claims are looked at, and the others only add to those (MaxScore: H. Turtle and J. Flood, "Query evaluation", 1995).
/// </summary>
internal sealed class CandidateSearch
{
    private readonly TermPostings[] terms;
    private readonly int count;
    private readonly PriorityQueue<int, (int Score, int Order)> best = new();
    private readonly int[] scores;
    private readonly int[] survivors;
    private readonly int[] survivorScores;
    private readonly ulong[] touched;
    private int threshold;
    private int lastOrdinal;

    private CandidateSearch(IEnumerable<TermPostings> terms, int count, WindowRoom room)
    {
        this.terms = [.. terms.OrderBy(term => term.Bound)];
        this.count = count;
        (scores, survivors, survivorScores, touched) = (room.Scores, room.Survivors, room.SurvivorScores, room.Touched);
    }

    /// <summary>The best claims, best first, of equal ones the earlier first; claims that have none of the terms are left out.</summary>
    /// <param name="windows">How many windows the claims have.</param>
    public static ImmutableArray<Candidate> Best(IEnumerable<TermPostings> terms, int windows, int count)
    {
        var room = WindowRoom.Take();
        var search = new CandidateSearch(terms, count, room);
        search.Run(windows);
        room.GiveBack();
        return search.Results();
    }

    /// <summary>Sets the scores of the touched claims to nought.</summary>
    public static void Clear(ReadOnlySpan<ulong> touched, Span<int> scores)
    {
        for (var word = 0; word < touched.Length; word++)
        {
            if (touched[word] != 0)
                scores.Slice(word << 6, 64).Clear();
        }
    }

    private void Run(int windows)
    {
        var totals = new int[windows];
        foreach (var term in terms)
        {
            for (var window = 0; window < windows; window++)
                totals[window] += term.BoundIn(window);
        }

        var order = Enumerable.Range(0, windows).Where(window => totals[window] > 0).ToArray();
        Array.Sort(order, (a, b) => totals[a] != totals[b] ? totals[b].CompareTo(totals[a]) : a.CompareTo(b));
        foreach (var window in order)
        {
            if (totals[window] < threshold)
                break;
            if (totals[window] > threshold || window * PostingWriter.WindowLength < lastOrdinal)
                SearchWindow(window);
        }
    }

    private void SearchWindow(int window)
    {
        var (rest, optional) = (0, 0);
        while (optional < terms.Length && rest + terms[optional].BoundIn(window) < threshold)
            rest += terms[optional++].BoundIn(window);
        Array.Clear(touched);
        for (var i = terms.Length - 1; i >= optional; i--)
        {
            if (terms[i].BoundIn(window) > 0)
                terms[i].AddScores(window, scores, touched);
        }

        var left = TakeSurvivors(threshold - rest);
        for (var i = optional - 1; i >= 0 && left > 0; i--)
        {
            if (terms[i].BoundIn(window) is not (> 0 and var bound))
                continue;
            terms[i].AddScores(window, survivors.AsSpan(0, left), survivorScores, scores, touched);
            rest -= bound;
            left = KeepSurvivors(left, threshold - rest);
        }

        for (var i = 0; i < left; i++)
            Offer((window * PostingWriter.WindowLength) + survivors[i], survivorScores[i]);
    }

    /// <summary>Lists the touched claims that have at least that score, and clears the scores.</summary>
    private int TakeSurvivors(int least)
    {
        var taken = 0;
        for (var word = 0; word < touched.Length; word++)
        {
            for (var bits = touched[word]; bits != 0; bits = unchecked(bits & (bits - 1)))
            {
                var claim = (word << 6) + BitOperations.TrailingZeroCount(bits);
                if (scores[claim] < least)
                    continue;
                survivors[taken] = claim;
                survivorScores[taken++] = scores[claim];
            }
        }

        Clear(touched, scores);
        return taken;
    }

    private int KeepSurvivors(int count, int least)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (survivorScores[i] < least)
                continue;
            survivors[kept] = survivors[i];
            survivorScores[kept++] = survivorScores[i];
        }

        return kept;
    }

    private void Offer(int ordinal, int score)
    {
        if (score <= 0 || score < threshold || (score == threshold && ordinal > lastOrdinal))
            return;
        if (best.Count < count)
            best.Enqueue(ordinal, (score, -ordinal));
        else
            best.EnqueueDequeue(ordinal, (score, -ordinal));
        if (best.Count == count && best.TryPeek(out _, out var last))
            (threshold, lastOrdinal) = (last.Score, -last.Order);
    }

    private ImmutableArray<Candidate> Results()
    {
        var results = new Candidate[best.Count];
        for (var i = results.Length - 1; best.TryDequeue(out var ordinal, out var key); i--)
            results[i] = new(ordinal, key.Score);
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
