using FactCheck.InputErrors;

namespace FactCheck.Documents.Encodings;

/// <summary>Recognises files that are no text at all, by their first bytes or by the control characters in them.</summary>
internal static class BinaryContent
{
    public const string Advice = "Give the article as HTML, Markdown or plain text";

    private const int Sample = 1 << 16;

    public static void Reject(string name, ReadOnlySpan<byte> bytes)
    {
        if (KnownFormat(bytes) is { } format)
            throw new InputException(new InputError(name, null, $"The file is {format}, not text", Advice));
        if (Utf16Shape.Of(bytes) is not null)
            return;
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0 || IsMostlyControl(bytes))
            throw new InputException(new InputError(name, nul >= 0 ? InvalidUtf8.PositionOf(bytes, nul) : null, "The file is binary, not text", Advice));
    }

    private static string? KnownFormat(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return "a PDF document";
        if (bytes.StartsWith("PK\x03\x04"u8))
            return "a ZIP archive or an Office document";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith("GIF8"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "an image";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return "a compressed archive";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return "an old Office document";
        return bytes.StartsWith(@"{\rtf"u8) ? "a rich-text document" : null;
    }

    private static bool IsMostlyControl(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var b in sample)
        {
            if (b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B) or 0x7F)
                controls++;
        }

        return controls * 20 > sample.Length;
    }
}
