using System.Globalization;
using System.Text;

namespace FactCheck.Reports.Wording;

/// <summary>
/// Makes the characters visible that a reader cannot see and that change what is seen: controls, which script a terminal,
/// and direction overrides, which let text say one thing and show another.
/// </summary>
public static class VisibleText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>What stands for the character: itself where it is harmless, a space for line breaks and tabs, else its number.</summary>
    public static string Of(Rune rune) => IsBreak(rune) ? " " : IsHidden(rune) ? string.Create(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩") : rune.ToString();

    public static string Of(string text)
    {
        // Almost all text is harmless and is kept as it is.
        if (!NeedsWork(text))
            return text;
        var visible = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
            visible.Append(Of(rune));
        return visible.ToString();
    }

    private static bool NeedsWork(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || IsBreak(rune) || IsHidden(rune))
                return true;
        }

        return false;
    }

    private static bool IsBreak(Rune rune) => rune.Value is '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029;

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => true,
        // Joiners shape the letters of many scripts and of emoji.
        UnicodeCategory.Format => rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
        _ => false,
    };
}
