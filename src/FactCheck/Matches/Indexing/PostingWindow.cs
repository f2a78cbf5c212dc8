using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>The postings of one term in one window of claims.</summary>
/// <param name="Window">The claims from here times <see cref="PostingWriter.WindowLength"/> on.</param>
/// <param name="Start">Where they start, after the directory.</param>
/// <param name="Greatest">The greatest saturation among them.</param>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly record struct PostingWindow(int Window, int Start, ushort Count, ushort Greatest)
{
    public const int Size = 12;
}
