using System.Numerics;
using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>
/// The postings of a term in a window where many claims have it: a bit for each claim, how many bits are set before each 64 of them, and the saturations, so that the one of a claim is found
/// without reading the others.
/// </summary>
/// <param name="postings">As <see cref="Write"/> wrote them.</param>
internal readonly ref struct DenseWindow(ReadOnlySpan<byte> postings)
{
    /// <summary>A window with so many postings is written like this.</summary>
    public const int FewestPostings = 128;

    private const int Words = PostingWriter.WindowLength / 64;
    private readonly ReadOnlySpan<ulong> bits = MemoryMarshal.Cast<byte, ulong>(postings[..(Words * sizeof(ulong))]);
    private readonly ReadOnlySpan<ushort> ranks = MemoryMarshal.Cast<byte, ushort>(postings.Slice(Words * sizeof(ulong), Words * sizeof(ushort)));
    private readonly ReadOnlySpan<ushort> saturations = MemoryMarshal.Cast<byte, ushort>(postings[(Words * (sizeof(ulong) + sizeof(ushort)))..]);

    /// <summary>Which claims have the term.</summary>
    public ReadOnlySpan<ulong> Bits => bits;

    /// <summary>In the order of the claims.</summary>
    public ReadOnlySpan<ushort> Saturations => saturations;

    /// <summary>The saturation in a claim of the window, nought when it has not the term.</summary>
    public int SaturationOf(int claim)
    {
        var word = bits[claim >> 6];
        var bit = 1UL << (claim & 63);
        return (word & bit) == 0 ? 0 : saturations[ranks[claim >> 6] + BitOperations.PopCount(unchecked(word & (bit - 1)))];
    }

    /// <param name="first">The first claim of the window.</param>
    public static void Write(ReadOnlySpan<(int Claim, ushort Saturation)> postings, int first, RecordBuffer record)
    {
        Span<ulong> bits = stackalloc ulong[Words];
        bits.Clear();
        foreach (var (claim, _) in postings)
            bits[(claim - first) >> 6] |= 1UL << ((claim - first) & 63);
        record.Bytes(MemoryMarshal.AsBytes(bits));
        var rank = 0;
        foreach (var word in bits)
        {
            record.Fixed((ushort)rank);
            rank += BitOperations.PopCount(word);
        }

        foreach (var (_, saturation) in postings)
            record.Fixed(saturation);
    }
}
