using FactCheck.Documents;
using FactCheck.Extractions;
using FactCheck.Spans;

namespace FactCheck.Reports;

/// <summary>Places in a document that was read, by its source map.</summary>
internal sealed class DocumentPlaces(Document document) : ISourcePlaces
{
    public void MoveTo(TextPortion portion)
    {
        // Its spans count in the document's text, whichever portion they are of.
    }

    public (SourceSpan Span, LinePosition Position) Of(TextSpan span)
    {
        var source = document.Map.ToSource(span);
        return (source, document.Source.PositionOf(source.Start));
    }
}
