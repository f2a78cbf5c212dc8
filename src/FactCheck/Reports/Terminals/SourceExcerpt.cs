using FactCheck.Reports.Wording;

namespace FactCheck.Reports.Terminals;

/// <summary>A line of a file as a terminal shows it, with carets under a part of it. A long line is cut around that part.</summary>
internal sealed record SourceExcerpt(string Line, string Carets)
{
    private const int MostBefore = 60;
    private const int MostAfter = 60;
    private const int MostMarked = 120;
    private const string Cut = "…";

    /// <param name="start">Offset in the line, from 0, of the marked part; the line's length for "after the end".</param>
    /// <param name="length">At least one caret is shown.</param>
    public static SourceExcerpt Of(ReadOnlySpan<char> line, int start, int length)
    {
        start = RuneStart(line, Math.Clamp(start, 0, line.Length));
        var end = Math.Clamp(start + Math.Min(length, MostMarked), start, line.Length);
        var from = start > MostBefore ? RuneStart(line, start - MostBefore) : 0;
        var to = line.Length - end > MostAfter ? RuneStart(line, end + MostAfter) : line.Length;
        var before = (from > 0 ? Cut : "") + VisibleText.Of(line[from..start].ToString());
        var marked = VisibleText.Of(line[start..end].ToString());
        var after = VisibleText.Of(line[end..to].ToString()) + (to < line.Length ? Cut : "");
        return new((before + marked + after).TrimEnd(), new string(' ', WidthOf(before)) + new string('^', Math.Max(1, WidthOf(marked))));
    }

    private static int WidthOf(string shown)
    {
        var width = 0;
        foreach (var rune in shown.EnumerateRunes())
            width += CharacterWidth.Of(rune);
        return width;
    }

    private static int RuneStart(ReadOnlySpan<char> line, int offset) =>
        offset > 0 && offset < line.Length && char.IsLowSurrogate(line[offset]) && char.IsHighSurrogate(line[offset - 1]) ? offset - 1 : offset;
}
