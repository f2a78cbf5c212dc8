using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>Keeps the <see cref="ProfileRecord"/>s of an image that is being built until their section is written, in blocks, so that none of them is copied while they grow.</summary>
internal sealed class ProfileStore
{
    private const int BlockLength = 1 << 20;
    private readonly List<ReadOnlyMemory<byte>> full = [];
    private readonly List<uint> starts = [];
    private byte[] block = new byte[BlockLength];
    private int used;
    private long written;

    public void Add(ReadOnlySpan<byte> record)
    {
        starts.Add((uint)written);
        if (used + record.Length > block.Length)
        {
            full.Add(block.AsMemory(0, used));
            block = new byte[Math.Max(BlockLength, record.Length)];
            used = 0;
        }

        record.CopyTo(block.AsSpan(used));
        used += record.Length;
        written += record.Length;
    }

    public void Write(ImageWriter image)
    {
        starts.Add((uint)written);
        image.Begin(Section.Profiles);
        foreach (var memory in full)
            image.Write(memory.Span);
        image.Write(block.AsSpan(0, used));
        image.Begin(Section.ProfileStarts);
        image.WriteAll<uint>(CollectionsMarshal.AsSpan(starts));
    }
}
