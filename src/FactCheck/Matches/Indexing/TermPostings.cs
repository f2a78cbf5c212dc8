using System.Numerics;
using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>One term of a query with its postings: all of them where they are few, else what the windows of claims promise.</summary>
internal sealed class TermPostings
{
    private readonly ClaimImage image;
    private readonly TermEntry entry;
    private readonly int weight;
    private readonly PostingWindow[] windows = [];
    private readonly int[] claims = [];
    private readonly ushort[] gains = [];

    /// <summary>By window the most that a claim of it can gain, and where its postings are told of: the place in <see cref="windows"/> or of the first claim.</summary>
    private readonly (int Bound, int Place)[] byWindow;

    /// <param name="weight">By which a saturation is multiplied.</param>
    /// <param name="windowCount">How many windows all claims have.</param>
    public TermPostings(ClaimImage image, TermEntry entry, int weight, int windowCount)
    {
        this.image = image;
        this.entry = entry;
        this.weight = weight;
        byWindow = new (int, int)[windowCount];
        if (entry.Claims > PostingWriter.LongestPlainList)
        {
            var count = MemoryMarshal.Read<int>(image.Read(Section.Postings, entry.Postings, sizeof(int)));
            windows = MemoryMarshal.Cast<byte, PostingWindow>(image.Read(Section.Postings, entry.Postings + sizeof(int), count * PostingWindow.Size)).ToArray();
            for (var i = 0; i < windows.Length; i++)
                byWindow[windows[i].Window] = (weight * windows[i].Greatest, i);
            return;
        }

        var postings = image.Read(Section.Postings, entry.Postings, entry.PostingsLength);
        claims = new int[entry.Claims];
        gains = PostingWriter.Saturations(postings, claims.Length).ToArray();
        var reader = new RecordReader(postings);
        for (int i = 0, claim = 0; i < claims.Length; i++)
        {
            claims[i] = claim += reader.Count();
            ref var window = ref byWindow[claim / PostingWriter.WindowLength];
            if (window.Bound == 0)
                window.Place = i;
            window.Bound = Math.Max(window.Bound, weight * gains[i]);
        }
    }

    /// <summary>The most that a claim of any window can gain by this term.</summary>
    public int Bound => byWindow.Max(window => window.Bound);

    /// <summary>The most that a claim of the window can gain by this term.</summary>
    public int BoundIn(int window) => byWindow[window].Bound;

    /// <summary>Adds what each claim of the window gains.</summary>
    /// <param name="scores">By the claim's place in the window.</param>
    /// <param name="touched">Gets a bit for each claim that has the term.</param>
    public void AddScores(int window, Span<int> scores, Span<ulong> touched)
    {
        if (windows.Length == 0)
            AddPlain(window, scores, touched);
        else if (windows[byWindow[window].Place].Count >= DenseWindow.FewestPostings)
            AddDense(new DenseWindow(PostingsOf(byWindow[window].Place)), scores, touched);
        else
            AddSparse(byWindow[window].Place, scores, touched);
    }

    /// <summary>Adds what some claims of the window gain.</summary>
    /// <param name="survivors">Their places in the window, in order.</param>
    /// <param name="scores">Their scores, in the same order.</param>
    /// <param name="room">By place in the window; nought in all places before and after.</param>
    public void AddScores(int window, ReadOnlySpan<int> survivors, Span<int> scores, Span<int> room, Span<ulong> touched)
    {
        if (windows.Length > 0 && windows[byWindow[window].Place].Count >= DenseWindow.FewestPostings)
        {
            var dense = new DenseWindow(PostingsOf(byWindow[window].Place));
            for (var i = 0; i < survivors.Length; i++)
                scores[i] += weight * dense.SaturationOf(survivors[i]);
            return;
        }

        touched.Clear();
        AddScores(window, room, touched);
        for (var i = 0; i < survivors.Length; i++)
            scores[i] += room[survivors[i]];
        CandidateSearch.Clear(touched, room);
    }

    private void AddPlain(int window, Span<int> scores, Span<ulong> touched)
    {
        for (var i = byWindow[window].Place; i < claims.Length && claims[i] / PostingWriter.WindowLength == window; i++)
            Add(claims[i] % PostingWriter.WindowLength, gains[i], scores, touched);
    }

    private void AddDense(DenseWindow dense, Span<int> scores, Span<ulong> touched)
    {
        var at = 0;
        var saturations = dense.Saturations;
        var bitsOf = dense.Bits;
        unchecked
        {
            for (var word = 0; word < bitsOf.Length; word++)
            {
                touched[word] |= bitsOf[word];
                for (var bits = bitsOf[word]; bits != 0; bits &= bits - 1)
                    scores[(word << 6) + BitOperations.TrailingZeroCount(bits)] += weight * saturations[at++];
            }
        }
    }

    private void AddSparse(int place, Span<int> scores, Span<ulong> touched)
    {
        var postings = PostingsOf(place);
        var saturations = PostingWriter.Saturations(postings, windows[place].Count);
        unchecked
        {
            for (int i = 0, next = 0, claim = 0; i < saturations.Length; i++)
            {
                // A distance within a window of 4096 claims has two bytes at most.
                int distance = postings[next++];
                if (distance >= 0x80)
                    distance = (distance & 0x7F) | (postings[next++] << 7);
                Add(claim += distance, saturations[i], scores, touched);
            }
        }
    }

    private void Add(int claim, int saturation, Span<int> scores, Span<ulong> touched)
    {
        scores[claim] += weight * saturation;
        touched[claim >> 6] |= 1UL << (claim & 63);
    }

    private ReadOnlySpan<byte> PostingsOf(int place)
    {
        var directory = sizeof(int) + (windows.Length * PostingWindow.Size);
        var end = place + 1 < windows.Length ? windows[place + 1].Start : entry.PostingsLength - directory;
        return image.Read(Section.Postings, entry.Postings + directory + windows[place].Start, end - windows[place].Start);
    }
}
