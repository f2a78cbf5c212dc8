using System.Buffers;
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
    private const int Words = PostingWriter.WindowLength / 64;
    private readonly List<TermPostings> terms;
    private readonly int count;
    private readonly PriorityQueue<int, (long Score, int Order)> best = new();
    private readonly List<(long Bound, TermPostings Term)> promising;
    private long threshold;
    private int lastOrdinal;

    private CandidateSearch(List<TermPostings> terms, int count)
    {
        this.terms = terms;
        this.count = count;
        promising = new(terms.Count);
    }

    /// <summary>The best claims, best first, of equal ones the earlier first; claims that have none of the terms are left out.</summary>
    public static ImmutableArray<Candidate> Best(List<TermPostings> terms, int claims, int count)
    {
        var search = new CandidateSearch(terms, count);
        var windows = (claims + PostingWriter.WindowLength - 1) / PostingWriter.WindowLength;
        search.Run(windows);
        return search.Results();
    }

    private void Run(int windows)
    {
        var totals = new long[windows];
        foreach (var term in terms)
            term.AddBounds(totals);
        var order = Enumerable.Range(0, windows).Where(window => totals[window] > 0).ToArray();
        Array.Sort(order, (a, b) => totals[a] != totals[b] ? totals[b].CompareTo(totals[a]) : a.CompareTo(b));
        var scores = ArrayPool<long>.Shared.Rent(PostingWriter.WindowLength);
        Array.Clear(scores);
        foreach (var window in order)
        {
            if (totals[window] < threshold)
                break;
            if (totals[window] > threshold || window * PostingWriter.WindowLength < lastOrdinal)
                SearchWindow(window, scores);
        }

        ArrayPool<long>.Shared.Return(scores);
    }

    private void SearchWindow(int window, Span<long> scores)
    {
        promising.Clear();
        foreach (var term in terms)
        {
            if (term.Bound(window) is > 0 and var bound)
                promising.Add((bound, term));
        }

        promising.Sort((a, b) => a.Bound.CompareTo(b.Bound));
        long rest = 0;
        var optional = 0;
        while (optional < promising.Count && rest + promising[optional].Bound < threshold)
            rest += promising[optional++].Bound;

        Span<ulong> touched = stackalloc ulong[Words];
        Span<ulong> ignored = stackalloc ulong[Words];
        touched.Clear();
        ignored.Clear();
        for (var i = promising.Count - 1; i >= optional; i--)
            promising[i].Term.AddScores(window, scores, touched);
        touched.CopyTo(ignored);
        for (var i = optional - 1; i >= 0 && LeaveOut(touched, scores, threshold - rest); i--)
        {
            promising[i].Term.AddScores(window, scores, ignored);
            rest -= promising[i].Bound;
        }

        Offer(window, touched, scores);
        Clear(ignored, scores);
    }

    /// <summary>Leaves out the claims below the score.</summary>
    /// <returns>False when none remains.</returns>
    private static bool LeaveOut(Span<ulong> touched, ReadOnlySpan<long> scores, long least)
    {
        var remains = false;
        for (var word = 0; word < touched.Length; word++)
        {
            for (var bits = touched[word]; bits != 0; bits &= bits - 1)
            {
                var claim = (word << 6) + BitOperations.TrailingZeroCount(bits);
                if (scores[claim] < least)
                    touched[word] &= ~(1UL << claim);
            }

            remains |= touched[word] != 0;
        }

        return remains;
    }

    private void Offer(int window, ReadOnlySpan<ulong> touched, ReadOnlySpan<long> scores)
    {
        for (var word = 0; word < touched.Length; word++)
        {
            for (var bits = touched[word]; bits != 0; bits &= bits - 1)
            {
                var claim = (word << 6) + BitOperations.TrailingZeroCount(bits);
                Offer((window * PostingWriter.WindowLength) + claim, scores[claim]);
            }
        }
    }

    private void Offer(int ordinal, long score)
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

    private static void Clear(ReadOnlySpan<ulong> touched, Span<long> scores)
    {
        for (var word = 0; word < touched.Length; word++)
        {
            for (var bits = touched[word]; bits != 0; bits &= bits - 1)
                scores[(word << 6) + BitOperations.TrailingZeroCount(bits)] = 0;
        }
    }

    private ImmutableArray<Candidate> Results()
    {
        var results = new Candidate[best.Count];
        for (var i = results.Length - 1; best.TryDequeue(out var ordinal, out var key); i--)
            results[i] = new(ordinal, key.Score);
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
