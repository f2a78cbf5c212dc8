namespace FactCheck.Spans;

/// <summary>The decoded text of one file and where its lines start. Lines end at LF, CR or CRLF.</summary>
public sealed class SourceText(string name, string text)
{
    private readonly Lazy<int[]> lineStarts = new(() => FindLineStarts(text));

    /// <summary>The name to show: a path as the user gave it, or the name of standard input.</summary>
    public string Name { get; } = name;

    public string Text { get; } = text;

    public int LineCount => lineStarts.Value.Length;

    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var found = Array.BinarySearch(lineStarts.Value, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(line + 1, offset - lineStarts.Value[line] + 1);
    }

    /// <summary>The offset of a place whose line the text has.</summary>
    public int OffsetOf(LinePosition position) => lineStarts.Value[position.Line - 1] + position.Column - 1;

    /// <summary>The text of a line (1-based) without its line end.</summary>
    public string Line(int line) => LineSpan(line).Of(Text).ToString();

    /// <summary>Where a line (1-based) stands, without its line end.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = lineStarts.Value[line - 1];
        var end = line < LineCount ? lineStarts.Value[line] : Text.Length;
        return new(start, start + Text.AsSpan(start..end).TrimEnd("\r\n").Length);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
