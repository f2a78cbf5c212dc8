using System.Globalization;
using System.Text;

namespace FactCheck.Reports.Terminals;

/// <summary>How many columns of a terminal a character takes: none for marks that combine, two for wide letters and emoji (UAX #11).</summary>
internal static class CharacterWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x25FD, 0x25FE), (0x2614, 0x2615), (0x2648, 0x2653), (0x26AA, 0x26AB),
        (0x26BD, 0x26BE), (0x26C4, 0x26C5), (0x26F2, 0x26F3), (0x270A, 0x270B), (0x2753, 0x2755), (0x2795, 0x2797), (0x2B1B, 0x2B1C), (0x2E80, 0x303E),
        (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18CFF), (0x1B000, 0x1B2FF), (0x1F18E, 0x1F19A), (0x1F200, 0x1F320), (0x1F32D, 0x1F393),
        (0x1F3A0, 0x1F3F0), (0x1F3F8, 0x1F64F), (0x1F680, 0x1F6D7), (0x1F7E0, 0x1F7EB), (0x1F90C, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value >= Wide[0].First && IsWide(rune.Value) ? 2 : 1,
    };

    private static bool IsWide(int value)
    {
        int low = 0, high = Wide.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < Wide[middle].First)
                high = middle - 1;
            else if (value > Wide[middle].Last)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }
}
