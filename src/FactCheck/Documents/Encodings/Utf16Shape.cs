using System.Text;

namespace FactCheck.Documents.Encodings;

/// <summary>Recognises UTF-16 without a byte-order mark: in Latin text every other byte is zero, always on the same side.</summary>
internal static class Utf16Shape
{
    private const int Sample = 4096;

    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        int even = 0, odd = 0;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }

        // Typographic marks have no zero byte, so a fifth of the characters may be without.
        var enough = sample.Length * 2 / 5;
        if (odd >= enough && even == 0)
            return Encoding.Unicode;
        return even >= enough && odd == 0 ? Encoding.BigEndianUnicode : null;
    }
}
