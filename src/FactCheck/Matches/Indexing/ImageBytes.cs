namespace FactCheck.Matches.Indexing;

/// <summary>The bytes of an index image, wherever they are.</summary>
internal abstract class ImageBytes : IDisposable
{
    public abstract long Length { get; }

    public abstract ReadOnlySpan<byte> Slice(long offset, int length);

    public abstract void Dispose();

    /// <summary>An image that was built in memory.</summary>
    public sealed class InMemory(byte[] bytes, int length) : ImageBytes
    {
        public override long Length => length;

        public override ReadOnlySpan<byte> Slice(long offset, int count) => bytes.AsSpan(0, length).Slice((int)offset, count);

        public override void Dispose()
        {
            // The memory is the collector's.
        }
    }
}
