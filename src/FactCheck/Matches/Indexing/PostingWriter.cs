using System.Runtime.InteropServices;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Indexing;

/// <summary>Collects which claim has which term how often, and writes it down by term, in windows of claims with the greatest saturation of each.</summary>
internal sealed class PostingWriter
{
    /// <summary>How many claims a window spans.</summary>
    public const int WindowLength = 1 << 12;

    /// <summary>A longer list is written in windows.</summary>
    public const int LongestPlainList = 128;

    private readonly BytePool pool = new();
    private readonly List<TermList> lists = [];
    private readonly List<int> lengths = [];
    private long totalLength;

    /// <summary>Adds the next claim.</summary>
    /// <param name="words">As <see cref="ClaimWords"/> counts them.</param>
    public void Add(ReadOnlySpan<(int Term, int Frequency)> words)
    {
        var claim = lengths.Count;
        var length = 0;
        foreach (var (term, frequency) in words)
        {
            while (lists.Count <= term)
                lists.Add(default);
            ref var list = ref CollectionsMarshal.AsSpan(lists)[term];
            Append(ref list, claim - list.LastClaim);
            Append(ref list, frequency);
            list.LastClaim = claim;
            list.Count++;
            length += frequency;
        }

        lengths.Add(length);
        totalLength += length;
    }

    /// <param name="entries">By term number; gets the places of the lists.</param>
    public void Write(ImageWriter image, TermEntry[] entries)
    {
        var average = Math.Max(1, totalLength / (double)Math.Max(1, lengths.Count));
        var bytes = new List<byte>();
        var postings = new List<(int Claim, ushort Saturation)>();
        var record = new RecordBuffer();
        image.Begin(Section.Postings);
        for (var term = 0; term < lists.Count; term++)
        {
            pool.Read(lists[term].Bytes, bytes);
            Decode(CollectionsMarshal.AsSpan(bytes), average, postings);
            record.Clear();
            if (postings.Count <= LongestPlainList)
                WritePlain(CollectionsMarshal.AsSpan(postings), 0, record);
            else
                WriteWindows(CollectionsMarshal.AsSpan(postings), record);
            entries[term] = entries[term] with { Postings = image.Written, PostingsLength = record.Length, Claims = postings.Count, Rarity = WordScore.Rarity(postings.Count, lengths.Count) };
            image.Write(record.Written);
        }
    }

    /// <summary>The saturations at the end of a list or of a window of it.</summary>
    public static ReadOnlySpan<ushort> Saturations(ReadOnlySpan<byte> postings, int count) => MemoryMarshal.Cast<byte, ushort>(postings[^(count * sizeof(ushort))..]);

    private void Append(ref TermList list, int number)
    {
        for (; number >= 0x80; number >>= 7)
            pool.Append(ref list.Bytes, (byte)((number & 0x7F) | 0x80));
        pool.Append(ref list.Bytes, (byte)number);
    }

    private void Decode(ReadOnlySpan<byte> bytes, double average, List<(int Claim, ushort Saturation)> postings)
    {
        postings.Clear();
        var reader = new RecordReader(bytes);
        for (var claim = 0; !reader.IsAtEnd;)
        {
            claim += reader.Count();
            postings.Add((claim, (ushort)WordScore.Saturation(reader.Count(), lengths[claim], average)));
        }
    }

    /// <summary>The claims, each as the distance from the one before, and then their saturations.</summary>
    private static void WritePlain(ReadOnlySpan<(int Claim, ushort Saturation)> postings, int before, RecordBuffer record)
    {
        foreach (var (claim, _) in postings)
        {
            record.Number(claim - before);
            before = claim;
        }

        foreach (var (_, saturation) in postings)
            record.Fixed(saturation);
    }

    private static void WriteWindows(ReadOnlySpan<(int Claim, ushort Saturation)> postings, RecordBuffer record)
    {
        var directory = new List<PostingWindow>();
        var windows = new RecordBuffer();
        while (!postings.IsEmpty)
        {
            var window = postings[0].Claim / WindowLength;
            var count = 0;
            ushort greatest = 0;
            while (count < postings.Length && postings[count].Claim / WindowLength == window)
                greatest = Math.Max(greatest, postings[count++].Saturation);
            directory.Add(new(window, windows.Length, (ushort)count, greatest));
            if (count >= DenseWindow.FewestPostings)
                DenseWindow.Write(postings[..count], window * WindowLength, windows);
            else
                WritePlain(postings[..count], window * WindowLength, windows);
            postings = postings[count..];
        }

        record.Fixed(directory.Count);
        record.Bytes(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(directory)));
        record.Bytes(windows.Written);
    }

    private struct TermList
    {
        public BytePool.Tail Bytes;
        public int LastClaim;
        public int Count;
    }
}
