using System.Globalization;
using FactCheck.Mentions.Numbers;

namespace FactCheck.Mentions.Amounts;

/// <summary>
/// Recognises digits that an invisible character parts or that digits of another script go on, a zero-width space within "1234", a Latin 1 before an Arabic 3: what a reader sees is another number than either piece,
/// so the whole is left out.
/// </summary>
internal static class BrokenDigits
{
    public static bool TrySkip(in TokenRun run, int at, out int end)
    {
        end = at + 1;
        if (!IsBroken(run.Text, run[at].End))
            return false;
        while (run.Has(end) && !run.Text.Slice(run[end - 1].End, run[end].Start - run[end - 1].End).ContainsAny(" \t\r\n\u00A0"))
            end++;
        return true;
    }

    private static bool IsBroken(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] is ',' or '.')
            at++;
        if (at >= text.Length || (text[at] is > '\0' and < '\u0080'))
            return false;
        if (char.IsDigit(text[at]))
            return true;
        return IsInvisible(text[at]) && at + 1 < text.Length && char.IsDigit(text[at + 1]);
    }

    private static bool IsInvisible(char c) => c == '\0' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
