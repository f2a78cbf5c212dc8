using FactCheck.Extractions;
using FactCheck.Spans;

namespace FactCheck.Reports;

/// <summary>Places in plain text that is read portion by portion. A portion starts with a line; lines end at LF, CR or CRLF.</summary>
internal sealed class PlainTextPlaces : ISourcePlaces
{
    /// <summary>Where the lines of the portion start, counted in it, and where the line after it would.</summary>
    private readonly List<int> lineStarts = [0];
    private int offset;
    private int linesBefore;

    public void MoveTo(TextPortion portion)
    {
        linesBefore += lineStarts.Count - 1;
        offset = portion.Offset;
        lineStarts.Clear();
        lineStarts.Add(0);
        var text = portion.Text;
        for (var at = 0; at < text.Length && text[at..].IndexOfAny('\r', '\n') is var end and >= 0;)
        {
            at += end + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            lineStarts.Add(at);
        }
    }

    public (SourceSpan Span, LinePosition Position) Of(TextSpan span)
    {
        var found = lineStarts.BinarySearch(span.Start);
        var line = found >= 0 ? found : ~found - 1;
        return (new(offset + span.Start, offset + span.End), new(linesBefore + line + 1, span.Start - lineStarts[line] + 1));
    }
}
