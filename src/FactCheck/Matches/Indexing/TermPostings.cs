using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>One term of a query with its postings: all of them where they are few, else what the windows of claims promise.</summary>
internal sealed class TermPostings
{
    private readonly ClaimImage image;
    private readonly TermEntry entry;
    private readonly PostingWindow[] windows = [];
    private readonly int[] claims = [];
    private readonly ushort[] gains = [];

    public TermPostings(ClaimImage image, TermEntry entry, long weight)
    {
        this.image = image;
        this.entry = entry;
        Weight = weight;
        if (entry.Claims > PostingWriter.LongestPlainList)
        {
            var count = MemoryMarshal.Read<int>(image.Read(Section.Postings, entry.Postings, sizeof(int)));
            windows = MemoryMarshal.Cast<byte, PostingWindow>(image.Read(Section.Postings, entry.Postings + sizeof(int), count * PostingWindow.Size)).ToArray();
            return;
        }

        var postings = image.Read(Section.Postings, entry.Postings, entry.PostingsLength);
        claims = new int[entry.Claims];
        gains = PostingWriter.Saturations(postings, claims.Length).ToArray();
        var reader = new RecordReader(postings);
        for (int i = 0, claim = 0; i < claims.Length; i++)
            claims[i] = claim += reader.Count();
    }

    /// <summary>By which a saturation is multiplied.</summary>
    public long Weight { get; }

    /// <summary>Adds the most that a claim can gain by this term to the total of its window.</summary>
    public void AddBounds(Span<long> totals)
    {
        foreach (var window in windows)
            totals[window.Window] += Weight * window.Greatest;
        for (var i = 0; i < claims.Length;)
        {
            var window = claims[i] / PostingWriter.WindowLength;
            ushort greatest = 0;
            for (; i < claims.Length && claims[i] / PostingWriter.WindowLength == window; i++)
                greatest = Math.Max(greatest, gains[i]);
            totals[window] += Weight * greatest;
        }
    }

    /// <summary>The most that a claim of the window can gain by this term.</summary>
    public long Bound(int window)
    {
        if (windows.Length > 0)
            return IndexOf(window) is >= 0 and var at ? Weight * windows[at].Greatest : 0;
        var (first, end) = PlainRange(window);
        ushort greatest = 0;
        for (var i = first; i < end; i++)
            greatest = Math.Max(greatest, gains[i]);
        return Weight * greatest;
    }

    /// <summary>Adds what each claim of the window gains.</summary>
    /// <param name="scores">By the claim's place in the window.</param>
    /// <param name="touched">Gets a bit for each claim that has the term.</param>
    public void AddScores(int window, Span<long> scores, Span<ulong> touched)
    {
        if (windows.Length > 0)
        {
            AddWindow(IndexOf(window), scores, touched);
            return;
        }

        var (first, end) = PlainRange(window);
        for (var i = first; i < end; i++)
        {
            var claim = claims[i] % PostingWriter.WindowLength;
            scores[claim] += Weight * gains[i];
            touched[claim >> 6] |= 1UL << claim;
        }
    }

    private void AddWindow(int at, Span<long> scores, Span<ulong> touched)
    {
        if (at < 0)
            return;
        var directory = sizeof(int) + (windows.Length * PostingWindow.Size);
        var end = at + 1 < windows.Length ? windows[at + 1].Start : entry.PostingsLength - directory;
        var postings = image.Read(Section.Postings, entry.Postings + directory + windows[at].Start, end - windows[at].Start);
        var inWindow = PostingWriter.Saturations(postings, windows[at].Count);
        unchecked
        {
            for (int i = 0, next = 0, claim = 0; i < inWindow.Length; i++)
            {
                // A distance within a window of 4096 claims has two bytes at most.
                int distance = postings[next++];
                if (distance >= 0x80)
                    distance = (distance & 0x7F) | (postings[next++] << 7);
                claim += distance;
                scores[claim] += Weight * inWindow[i];
                touched[claim >> 6] |= 1UL << claim;
            }
        }
    }

    private int IndexOf(int window)
    {
        int low = 0, high = windows.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (windows[middle].Window == window)
                return middle;
            if (windows[middle].Window < window)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private (int First, int End) PlainRange(int window) => (FirstFrom(window * PostingWriter.WindowLength), FirstFrom((window + 1) * PostingWriter.WindowLength));

    private int FirstFrom(int claim)
    {
        var at = claims.AsSpan().BinarySearch(claim);
        return at < 0 ? ~at : at;
    }
}
