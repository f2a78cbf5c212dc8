namespace FactCheck.Matches.Indexing;

/// <summary>A file that claims rest on, as it was when it was read into an index.</summary>
/// <param name="Name">Its path from the folder of the source it belongs to.</param>
/// <param name="Length">In bytes; negative when the file changed while it was read, so that no file is ever the same.</param>
/// <param name="Written">When it was last written, in ticks of universal time.</param>
/// <param name="Content">A checksum of its bytes.</param>
internal readonly record struct ClaimsFileState(string Name, long Length, long Written, uint Content)
{
    private const long Unreliable = -1;
    private const int BufferLength = 1 << 16;

    /// <summary>A clock of the file system ticks this often, and some only in seconds: a file that was written so shortly before it was read may have been written again since.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan CoarseTick = TimeSpan.FromSeconds(2);

    /// <summary>The state of a file that was read just now.</summary>
    /// <param name="folder">The folder of the source, with the separator at its end.</param>
    /// <param name="start">When reading began, by the clock of the file system.</param>
    public static ClaimsFileState After(string folder, string name, DateTime start)
    {
        try
        {
            var file = new FileInfo(folder + name);
            var written = file.LastWriteTimeUtc;
            var tick = written.Ticks % TimeSpan.TicksPerSecond == 0 ? CoarseTick : Tick;
            return new(name, written > start - tick ? Unreliable : file.Length, written.Ticks, ContentOf(file.FullName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(name, Unreliable, 0, 0);
        }
    }

    /// <summary>Whether the file is the same by length and time.</summary>
    public bool IsCurrent(string folder)
    {
        var file = new FileInfo(folder + Name);
        return file.Exists && file.Length == Length && file.LastWriteTimeUtc.Ticks == Written;
    }

    /// <summary>Whether the file has the same bytes.</summary>
    public bool HasSameContent(string folder)
    {
        try
        {
            var file = new FileInfo(folder + Name);
            return file.Exists && file.Length == Length && ContentOf(file.FullName) == Content;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public void Write(RecordBuffer to)
    {
        to.Text(Name);
        to.Number(Length + 1);
        to.Number(Written);
        to.Number(Content);
    }

    public static ClaimsFileState Read(ref RecordReader from) => new(from.Text()!, from.Number() - 1, from.Number(), (uint)from.Number());

    private static uint ContentOf(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var buffer = new byte[BufferLength];
        var sum = uint.MaxValue;
        for (int read; (read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0;)
            sum = Checksum.Of(buffer.AsSpan(0, read), sum);
        return sum;
    }
}
