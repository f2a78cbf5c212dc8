using System.Text;
using System.Text.Unicode;
using FactCheck.Documents.Encodings;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.Documents;

/// <summary>
/// Turns a file's bytes into the text in which all offsets count: UTF-16 units, the byte-order mark dropped and not counted, line ends as they are.
/// </summary>
public static class SourceDecoder
{
    /// <summary>The longest file that is read, in bytes: 64 MiB.</summary>
    public const int MaximumLength = 64 * 1024 * 1024;

    /// <summary>Decodes by byte-order mark, as UTF-8, as the page's own <c>charset</c> says, or by detection, in this order.</summary>
    /// <exception cref="InputException">Too long, empty, binary, or in no encoding that can be told with confidence.</exception>
    public static SourceText Decode(string name, ReadOnlySpan<byte> bytes)
    {
        CheckLength(name, bytes.Length);
        var (encoding, markLength) = EncodingOf(name, bytes);
        var content = bytes[markLength..];
        var text = Decode(name, content, encoding);
        if (string.IsNullOrWhiteSpace(text))
            throw new InputException(new InputError(name, null, content.IsEmpty ? "The file is empty" : "The file holds nothing but white space", "Give a file with the text of an article"));
        return new(name, text);
    }

    /// <summary>Whether a file is UTF-8 with text in it that an eye can see; what is not is for <see cref="Decode(string, ReadOnlySpan{byte})"/> to judge.</summary>
    /// <param name="content">What follows the byte-order mark.</param>
    /// <exception cref="InputException">Too long, binary, or in no encoding that can be told with confidence.</exception>
    public static bool TryGetUtf8(string name, ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> content)
    {
        CheckLength(name, bytes.Length);
        var (encoding, markLength) = EncodingOf(name, bytes.Span);
        content = bytes[markLength..];
        return encoding is UTF8Encoding && content.Span.ContainsAnyInRange((byte)'!', (byte)'~') && !content.Span.Contains((byte)0) && (markLength == 0 || Utf8.IsValid(content.Span));
    }

    /// <summary>How a file is encoded, and how many bytes its byte-order mark has.</summary>
    /// <exception cref="InputException">Binary, or in no encoding that can be told with confidence.</exception>
    public static (Encoding Encoding, int MarkLength) EncodingOf(string name, ReadOnlySpan<byte> bytes)
    {
        if (ByteOrderMark.Of(bytes) is { } marked)
            return (marked.Encoding, marked.Length);
        BinaryContent.Reject(name, bytes);
        return (UnmarkedEncoding(name, bytes), 0);
    }

    /// <summary>To be asked before a file is read at all.</summary>
    /// <exception cref="InputException">The file is longer than <see cref="MaximumLength"/>.</exception>
    public static void CheckLength(string name, long bytes)
    {
        if (bytes > MaximumLength)
        {
            var mebibytes = (bytes + (1 << 20) - 1) >> 20;
            throw new InputException(new InputError(name, null, $"The file has {mebibytes} MiB; at most 64 MiB are read", "Split it into articles, one a file"));
        }
    }

    private static Encoding UnmarkedEncoding(string name, ReadOnlySpan<byte> bytes)
    {
        if (Utf16Shape.Of(bytes) is { } wide)
            return wide;
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8;
        var isPage = DocumentReader.FormatOf(name) == DocumentFormat.Html || bytes.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
        if (isPage && DeclaredCharset.Of(bytes) is { } declared)
            return declared;
        return LegacyEncoding.Detect(bytes) ?? throw InvalidUtf8.At(name, bytes);
    }

    private static string Decode(string name, ReadOnlySpan<byte> content, Encoding encoding)
    {
        if (encoding is UTF8Encoding && !Utf8.IsValid(content))
            throw InvalidUtf8.At(name, content);
        var text = encoding.GetString(content);
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
            throw new InputException(InputError.At(new SourceText(name, text), nul, "The file is binary: it holds a NUL character", BinaryContent.Advice));
        return text;
    }
}
