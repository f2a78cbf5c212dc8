using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>
/// An index image that is open for reading. Header and table of contents are verified when it is opened, each page of 4 KiB when one of its bytes is first read, so that
/// opening costs the same for ten claims and for a million, and nothing is used that was not verified.
/// </summary>
internal sealed class ClaimImage : IDisposable
{
    private readonly ImageBytes bytes;
    private readonly (long Start, long Length)[] places = new (long, long)[ImageFormat.SectionCount];
    private readonly uint[] pageSums;
    private readonly bool[] isVerified;
    private readonly long end;

    /// <param name="bytes">Disposed with the image; not when this throws.</param>
    /// <param name="isTrusted">The pages were written by this very process.</param>
    /// <exception cref="DamagedIndexException">It is no image, one of another program, or a damaged one.</exception>
    public ClaimImage(ImageBytes bytes, bool isTrusted)
    {
        this.bytes = bytes;
        var contents = Contents(bytes, out end);
        var sums = contents[(2 * sizeof(long) * places.Length)..];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = (MemoryMarshal.Read<long>(contents[(16 * i)..]), MemoryMarshal.Read<long>(contents[((16 * i) + 8)..]));
            Demand(places[i].Start >= ImageFormat.HeaderLength && places[i].Length >= 0 && places[i].Length <= end - places[i].Start);
        }

        pageSums = MemoryMarshal.Cast<byte, uint>(sums).ToArray();
        Demand(pageSums.Length == (end - ImageFormat.HeaderLength + ImageFormat.PageLength - 1) / ImageFormat.PageLength);
        isVerified = new bool[pageSums.Length];
        if (isTrusted)
            isVerified.AsSpan().Fill(true);
    }

    public long LengthOf(Section section) => places[(int)section].Length;

    public int CountOf<T>(Section section)
        where T : unmanaged => (int)(LengthOf(section) / Unsafe.SizeOf<T>());

    /// <exception cref="DamagedIndexException">A page is damaged, or the place lies outside of the section.</exception>
    public ReadOnlySpan<byte> Read(Section section, long offset, int length)
    {
        var (start, all) = places[(int)section];
        Demand(offset >= 0 && length >= 0 && offset <= all - length);
        Verify(start + offset, length);
        return bytes.Slice(start + offset, length);
    }

    /// <summary>The element of an array.</summary>
    public T Read<T>(Section section, long index)
        where T : unmanaged => MemoryMarshal.Read<T>(Read(section, index * Unsafe.SizeOf<T>(), Unsafe.SizeOf<T>()));

    public void Dispose() => bytes.Dispose();

    private static ReadOnlySpan<byte> Contents(ImageBytes bytes, out long end)
    {
        Demand(bytes.Length > ImageFormat.HeaderLength);
        var header = bytes.Slice(0, ImageFormat.HeaderLength);
        Demand(MemoryMarshal.Read<ulong>(header) == ImageFormat.Magic);
        Demand(Checksum.Of(header[..ImageFormat.HeaderSumAt]) == MemoryMarshal.Read<uint>(header[ImageFormat.HeaderSumAt..]));
        Demand(new Guid(header.Slice(ImageFormat.StampAt, 16)) == ImageFormat.Stamp);
        Demand(MemoryMarshal.Read<long>(header[ImageFormat.LengthAt..]) == bytes.Length);
        end = MemoryMarshal.Read<long>(header[ImageFormat.ContentsAt..]);
        var length = MemoryMarshal.Read<int>(header[ImageFormat.ContentsLengthAt..]);
        Demand(end >= ImageFormat.HeaderLength && end + length == bytes.Length && length >= 2 * sizeof(long) * ImageFormat.SectionCount);
        var contents = bytes.Slice(end, length);
        Demand(Checksum.Of(contents) == MemoryMarshal.Read<uint>(header[ImageFormat.ContentsSumAt..]));
        return contents;
    }

    private void Verify(long start, int length)
    {
        if (length == 0)
            return;
        var last = (start + length - 1 - ImageFormat.HeaderLength) / ImageFormat.PageLength;
        for (var page = (start - ImageFormat.HeaderLength) / ImageFormat.PageLength; page <= last; page++)
        {
            if (!isVerified[page])
                VerifyPage(page);
        }
    }

    private void VerifyPage(long page)
    {
        var start = ImageFormat.HeaderLength + (page * ImageFormat.PageLength);
        Demand(Checksum.Of(bytes.Slice(start, (int)Math.Min(ImageFormat.PageLength, end - start))) == pageSums[page]);
        isVerified[page] = true;
    }

    private static void Demand(bool isSound)
    {
        if (!isSound)
            throw new DamagedIndexException();
    }
}
