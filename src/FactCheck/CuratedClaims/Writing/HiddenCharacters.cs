using System.Buffers;
using System.Text;

namespace FactCheck.CuratedClaims.Writing;

/// <summary>
/// Characters that cannot be seen, or that turn the direction of what is shown: a text may hold more than it shows. Joiners, which shape letters and emoji, and the selectors
/// of emoji are none of them.
/// </summary>
internal static class HiddenCharacters
{
    private const char LastOfAscii = '\u007F';

    /// <summary>In order: controls, formats without a glyph, fillers, selectors, tags.</summary>
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x80, 0x9F), (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200B), (0x200E, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F),
        (0x3164, 0x3164), (0xFE00, 0xFE0D), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    public static bool Is(int scalar)
    {
        foreach (var (first, last) in Ranges)
        {
            if (scalar <= last)
                return scalar >= first;
        }

        return false;
    }

    /// <returns>-1 where there is none.</returns>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            // Nearly all text is ASCII, which hides nothing but controls that every encoder escapes.
            var next = text[from..].IndexOfAnyExceptInRange('\0', LastOfAscii);
            if (next < 0)
                return -1;
            from += next;
            if (Rune.DecodeFromUtf16(text[from..], out var rune, out var length) == OperationStatus.Done && Is(rune.Value))
                return from;
            from += length;
        }

        return -1;
    }
}
