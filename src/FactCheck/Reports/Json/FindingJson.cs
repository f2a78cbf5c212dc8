using System.Text.Json;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Reports.Wording;

namespace FactCheck.Reports.Json;

internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Document document, Finding finding)
    {
        var end = document.Source.PositionOf(document.Map.ToSource(finding.Span).End);
        json.WriteStartObject();
        json.WriteString("rule"u8, finding.Rule.Id);
        json.WriteString("name"u8, finding.Rule.Name);
        json.WriteString("severity"u8, SeverityWords.NameOf(finding.Severity));
        json.WriteString("message"u8, finding.Message);
        PlaceJson.Write(json, document, finding.Span);
        json.WriteNumber("endLine"u8, end.Line);
        json.WriteNumber("endColumn"u8, end.Column);
        json.WriteStartArray("suggestions"u8);
        foreach (var suggestion in finding.Suggestions)
            json.WriteStringValue(suggestion);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
