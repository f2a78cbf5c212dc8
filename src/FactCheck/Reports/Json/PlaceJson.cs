using System.Text.Json;
using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Reports.Json;

/// <summary>Where something stands in the original file.</summary>
internal static class PlaceJson
{
    public static void Write(Utf8JsonWriter json, Document document, TextSpan span)
    {
        var source = document.Map.ToSource(span);
        Write(json, source, document.Source.PositionOf(source.Start));
    }

    public static void Write(Utf8JsonWriter json, SourceSpan source, LinePosition position)
    {
        json.WriteNumber("start"u8, source.Start);
        json.WriteNumber("end"u8, source.End);
        json.WriteNumber("line"u8, position.Line);
        json.WriteNumber("column"u8, position.Column);
    }
}
