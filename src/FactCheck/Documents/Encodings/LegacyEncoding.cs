using System.Text;
using UtfUnknown;

namespace FactCheck.Documents.Encodings;

/// <summary>Encodings of the time before UTF-8: Windows-1252 where its letters and marks stand where writers put them, others by detection.</summary>
internal static class LegacyEncoding
{
    private const int Sample = 1 << 20;

    // Frequencies say something only of several letters.
    private const float Confidence = 0.7f;
    private const int EnoughLetters = 8;

    /// <summary>Null when the name is unknown or names a Unicode encoding, which is recognised without being named.</summary>
    public static Encoding? ByName(string name)
    {
        // Browsers read these three as Windows-1252, and writers mean it.
        if (name.ToUpperInvariant() is "ISO-8859-1" or "LATIN1" or "ASCII" or "US-ASCII")
            name = "windows-1252";
        var found = CodePagesEncodingProvider.Instance.GetEncoding(name);
        return found is UnicodeEncoding or UTF8Encoding or UTF32Encoding ? null : found;
    }

    /// <summary>The encoding of bytes that are not valid UTF-8; null when none fits.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        // Most of it is UTF-8 and a byte is broken: any other reading would garble the rest.
        if (InvalidUtf8.HasValidSequence(bytes))
            return null;
        if (IsPlausibleWindows1252(bytes))
            return ByName("windows-1252");
        if (!HasEnoughLetters(bytes))
            return null;
        var detected = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, Sample)].ToArray()).Detected;
        return detected is { Confidence: >= Confidence } && !IsWestern(detected.EncodingName) ? ByName(detected.EncodingName) : null;
    }

    private static bool HasEnoughLetters(ReadOnlySpan<byte> bytes)
    {
        var letters = 0;
        for (var i = 0; i < bytes.Length && letters < EnoughLetters; i++)
            letters += bytes[i] >> 7;
        return letters == EnoughLetters;
    }

    private static bool IsWestern(string name) => name.ToUpperInvariant() is "WINDOWS-1252" or "ISO-8859-1" or "ISO-8859-15" or "ASCII";

    /// <summary>Quotation marks, dashes and signs anywhere; small letters of Western languages; capitals only at the start of a word or among capitals.</summary>
    private static bool IsPlausibleWindows1252(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var before = i > 0 ? bytes[i - 1] : (byte)' ';
            var isPlausible = bytes[i] switch
            {
                < 0x80 => true,
                0x81 or 0x8D or 0x8F or 0x90 or 0x9D or 0x83 or 0x88 or 0x98 or 0xA4 or 0xA6 or 0xA8 or 0xAC or 0xAF or 0xB8 or 0xD0 or 0xDE or 0xF0 or 0xFE or 0xFF => false,
                < 0xC0 => true,
                < 0xDF => !char.IsAsciiLetterLower((char)before) && before < 0xC0,
                // A run of high letters is Cyrillic or Greek; no Western word has three.
                _ => i < 2 || before < 0xC0 || bytes[i - 2] < 0xC0,
            };
            if (!isPlausible)
                return false;
        }

        return true;
    }
}
