namespace FactCheck.CuratedClaims.Nodes;

/// <summary>Reads a stream line by line in a buffer that holds one line, whatever the size of the file.</summary>
internal sealed class Utf8Lines(Stream stream)
{
    /// <summary>The longest line that is read: 1 MiB.</summary>
    public const int MaximumLength = 1 << 20;

    private readonly Stream stream = stream;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>The line last read, without its line end; empty when it was too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>1-based.</summary>
    public int LineNumber { get; private set; }

    public bool IsTooLong { get; private set; }

    public bool MoveNext()
    {
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0 || (isAtEnd && end > start))
                return Take(found >= 0 ? searched + found : end - start, found >= 0 ? 1 : 0);
            if (isAtEnd)
                return IsTooLong && Take(0, 0);
            searched = end - start;
            if (searched > MaximumLength)
            {
                IsTooLong = true;
                start = end = searched = 0;
            }

            Fill();
        }
    }

    private bool Take(int length, int lineEnd)
    {
        var line = buffer.AsMemory(start, length);
        if (length > 0 && line.Span[^1] == '\r')
            line = line[..^1];
        IsTooLong |= length > MaximumLength;
        Line = IsTooLong ? default : line;
        start += length + lineEnd;
        LineNumber++;
        return true;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var read = stream.Read(buffer, end, buffer.Length - end);
        isAtEnd = read == 0;
        end += read;
    }
}
