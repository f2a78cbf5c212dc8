using FactCheck.InputErrors;

namespace FactCheck.Matches.Indexing;

/// <summary>The memory that an image is built in; it is one array and so cannot grow without end.</summary>
/// <param name="limit">In bytes.</param>
internal sealed class ImageMemory(long limit) : MemoryStream
{
    public ImageMemory()
        : this(Array.MaxLength)
    {
    }

    /// <exception cref="InputException">It would grow beyond the limit.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Demand(buffer.Length);
        base.Write(buffer);
    }

    /// <exception cref="InputException">It would grow beyond the limit.</exception>
    public override void Write(byte[] buffer, int offset, int count)
    {
        Demand(count);
        base.Write(buffer, offset, count);
    }

    private void Demand(int more)
    {
        if (Position + more > limit)
            throw new InputException(new("claims", null, "the index of all claims together is larger than the 2 GiB that can be held in memory", "check without --no-index and where .factcheck can be written, or name fewer claims folders"));
    }
}
