using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>
/// Many growing lists of bytes in little memory: each list is a chain of slices, every one twice as long as the one before, in blocks that all lists share.
/// </summary>
internal sealed class BytePool
{
    private const int BlockBits = 16;
    private const int BlockLength = 1 << BlockBits;
    private const int ShortestSlice = 8;
    private const int LongestSlice = 1 << 10;
    private const int Link = sizeof(uint);
    private readonly List<byte[]> blocks = [];
    private uint next;

    /// <summary>A list under way. It has to be kept by the caller; the default is an empty list.</summary>
    public record struct Tail(uint First, uint At, uint End, int SliceLength);

    public void Append(ref Tail list, byte value)
    {
        if (list.At == list.End)
            Extend(ref list);
        blocks[(int)(list.At >> BlockBits)][list.At & (BlockLength - 1)] = value;
        list.At++;
    }

    /// <summary>All bytes of a list.</summary>
    public void Read(Tail list, List<byte> to)
    {
        to.Clear();
        var (slice, length) = (list.First, ShortestSlice);
        while (list.SliceLength > 0)
        {
            var block = blocks[(int)(slice >> BlockBits)];
            var start = (int)(slice & (BlockLength - 1));
            var isLast = slice + length - Link == list.End;
            var used = isLast ? (int)(list.At - slice) : length - Link;
            to.AddRange(block.AsSpan(start, used));
            if (isLast)
                break;
            slice = MemoryMarshal.Read<uint>(block.AsSpan(start + length - Link));
            length = Math.Min(length * 2, LongestSlice);
        }
    }

    private void Extend(ref Tail list)
    {
        var length = list.SliceLength == 0 ? ShortestSlice : Math.Min(list.SliceLength * 2, LongestSlice);
        var start = Allocate(length);
        if (list.SliceLength == 0)
            list.First = start;
        else
            MemoryMarshal.Write(blocks[(int)(list.End >> BlockBits)].AsSpan((int)(list.End & (BlockLength - 1))), in start);
        list = list with { At = start, End = start + (uint)(length - Link), SliceLength = length };
    }

    /// <summary>Lengths are powers of two, and so no slice lies in two blocks once the start is rounded up.</summary>
    private uint Allocate(int length)
    {
        var start = (next & (BlockLength - 1)) + length > BlockLength ? (next | (BlockLength - 1)) + 1 : next;
        if (start >> BlockBits == blocks.Count)
            blocks.Add(new byte[BlockLength]);
        next = start + (uint)length;
        return start;
    }
}
