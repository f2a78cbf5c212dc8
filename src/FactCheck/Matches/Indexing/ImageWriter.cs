using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>Writes an image from front to back; the header, which makes it valid, comes last.</summary>
internal sealed class ImageWriter
{
    private readonly Stream output;
    private readonly byte[] page = new byte[ImageFormat.PageLength];
    private readonly List<uint> pageSums = [];
    private readonly (long Start, long Length)[] places = new (long, long)[ImageFormat.SectionCount];
    private readonly RecordBuffer numbers = new();
    private long pagesWritten;
    private int inPage;

    public ImageWriter(Stream output)
    {
        this.output = output;
        output.Write(new byte[ImageFormat.HeaderLength]);
    }

    /// <summary>Bytes written to the section that was begun last.</summary>
    public long Written => Position - places[current].Start;

    private long Position => ImageFormat.HeaderLength + (pagesWritten * ImageFormat.PageLength) + inPage;

    private int current;

    public void Begin(Section section)
    {
        End();
        while (Position % sizeof(long) != 0)
            Write([0]);
        current = (int)section;
        places[current].Start = Position;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var fitting = Math.Min(bytes.Length, page.Length - inPage);
            bytes[..fitting].CopyTo(page.AsSpan(inPage));
            inPage += fitting;
            bytes = bytes[fitting..];
            if (inPage == page.Length)
                WritePage();
        }
    }

    /// <summary>In the form of <see cref="RecordBuffer.Number"/>.</summary>
    public void WriteNumber(long number)
    {
        numbers.Clear();
        numbers.Number(number);
        Write(numbers.Written);
    }

    public void WriteAll<T>(ReadOnlySpan<T> values)
        where T : unmanaged => Write(MemoryMarshal.AsBytes(values));

    public void Write<T>(T value)
        where T : unmanaged => WriteAll(new ReadOnlySpan<T>(in value));

    public void Finish()
    {
        End();
        var end = Position;
        if (inPage > 0)
            WritePage();
        var contents = new RecordBuffer();
        foreach (var (start, length) in places)
        {
            contents.Fixed(start);
            contents.Fixed(length);
        }

        foreach (var sum in pageSums)
            contents.Fixed(sum);
        output.Seek(end, SeekOrigin.Begin);
        output.Write(contents.Written);
        output.Seek(0, SeekOrigin.Begin);
        output.Write(Header(end, contents.Written));
    }

    private void End() => places[current].Length = Written;

    private void WritePage()
    {
        pageSums.Add(Checksum.Of(page.AsSpan(0, inPage)));
        output.Write(page, 0, inPage);
        pagesWritten++;
        inPage = 0;
    }

    private static byte[] Header(long end, ReadOnlySpan<byte> contents)
    {
        var header = new byte[ImageFormat.HeaderLength];
        var magic = ImageFormat.Magic;
        MemoryMarshal.Write(header, in magic);
        ImageFormat.Stamp.TryWriteBytes(header.AsSpan(ImageFormat.StampAt));
        var length = end + contents.Length;
        MemoryMarshal.Write(header.AsSpan(ImageFormat.LengthAt), in length);
        MemoryMarshal.Write(header.AsSpan(ImageFormat.ContentsAt), in end);
        var contentsLength = contents.Length;
        MemoryMarshal.Write(header.AsSpan(ImageFormat.ContentsLengthAt), in contentsLength);
        var contentsSum = Checksum.Of(contents);
        MemoryMarshal.Write(header.AsSpan(ImageFormat.ContentsSumAt), in contentsSum);
        var headerSum = Checksum.Of(header.AsSpan(0, ImageFormat.HeaderSumAt));
        MemoryMarshal.Write(header.AsSpan(ImageFormat.HeaderSumAt), in headerSum);
        return header;
    }
}
