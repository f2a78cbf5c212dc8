using System.Runtime.InteropServices;
using System.Text;
using FactCheck.Documents;

namespace FactCheck.Extractions;

/// <summary>Plain text in UTF-8, decoded a portion at a time: however long the file, no more of it than a portion is in memory as text.</summary>
/// <param name="utf8">Valid UTF-8 without a byte-order mark.</param>
/// <param name="published">The day of publication; null for the one that the text's top says.</param>
internal sealed class Utf8Portions(ReadOnlyMemory<byte> utf8, DateOnly? published) : ITextPortions
{
    /// <summary>Bytes after which a portion ends at the next blank line. A text without one is one portion.</summary>
    private const int UsualLength = 24 * 1024;

    /// <summary>What a unit of UTF-16 takes at most.</summary>
    private const int MostBytes = 3;

    private readonly List<Block> blocks = [];
    private char[] text = [];
    private int next;
    private int offset;
    private int length;

    public DocumentFormat Format => DocumentFormat.Text;

    public DateOnly? Published { get; } = published ?? Datelines.Find(Encoding.UTF8.GetString(utf8.Span[..Math.Min(utf8.Length, Datelines.Top * MostBytes)]));

    public bool Holds(char character) => utf8.Span.Contains((byte)character);

    public bool TryRead(out TextPortion portion)
    {
        offset += length;
        var rest = utf8.Span[next..];
        var bytes = rest[..EndOfPortion(rest)];
        next += bytes.Length;
        // A unit of UTF-16 takes at least one byte of UTF-8.
        if (text.Length < bytes.Length)
            text = new char[bytes.Length + (UsualLength / 8)];
        length = Encoding.UTF8.GetChars(bytes, text);
        var decoded = text.AsSpan(0, length);
        blocks.Clear();
        ParagraphLines.Cut(decoded, blocks);
        portion = new(decoded, CollectionsMarshal.AsSpan(blocks), offset);
        return !bytes.IsEmpty;
    }

    public void Restart() => (next, offset, length) = (0, 0, 0);

    /// <summary>After a blank line, where no paragraph goes on.</summary>
    private static int EndOfPortion(ReadOnlySpan<byte> rest)
    {
        var at = UsualLength;
        while (at < rest.Length && rest[at..].IndexOf((byte)'\n') is var lineEnd and >= 0)
        {
            at += lineEnd + 1;
            if (rest[at..] is [(byte)'\n', ..])
                return at + 1;
            if (rest[at..] is [(byte)'\r', (byte)'\n', ..])
                return at + 2;
        }

        return rest.Length;
    }
}
