using System.IO.MemoryMappedFiles;

namespace FactCheck.Matches.Indexing;

/// <summary>A file mapped into memory: it is read where it is touched, and not before.</summary>
internal sealed unsafe class MappedBytes : ImageBytes
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* start;

    /// <exception cref="IOException">The file cannot be mapped; an empty one never can.</exception>
    public MappedBytes(FileStream stream)
    {
        Length = stream.Length;
        if (Length == 0)
            throw new IOException("an empty file cannot be mapped");
        file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;
    }

    public override long Length { get; }

    public override ReadOnlySpan<byte> Slice(long offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length - length);
        return new(start + offset, length);
    }

    public override void Dispose()
    {
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file.Dispose();
    }
}
