namespace FactCheck.Matches.Indexing;

/// <summary>A claims file as it was when it was read into an index.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Written">When it was last written, in ticks of universal time; zero when that does not tell whether it has changed since.</param>
/// <param name="Content">A checksum of its bytes.</param>
internal sealed record ClaimsFileState(string Path, long Length, long Written, uint Content)
{
    /// <summary>How many claims it holds.</summary>
    public int Claims { get; init; }

    public void Write(RecordBuffer to)
    {
        to.Text(Path);
        to.Number(Length);
        to.Number(Written);
        to.Number(Content);
        to.Number(Claims);
    }

    public static ClaimsFileState Read(ref RecordReader from) =>
        new(from.Text()!, from.Number(), from.Number(), (uint)from.Number()) { Claims = from.Count() };
}
