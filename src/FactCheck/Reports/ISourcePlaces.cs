using FactCheck.Extractions;
using FactCheck.Spans;

namespace FactCheck.Reports;

/// <summary>Knows where in the original file the words of a portion stand.</summary>
internal interface ISourcePlaces
{
    /// <summary>Goes on to the next portion.</summary>
    void MoveTo(TextPortion portion);

    /// <param name="span">Counts in the portion's text.</param>
    (SourceSpan Span, LinePosition Position) Of(TextSpan span);
}
