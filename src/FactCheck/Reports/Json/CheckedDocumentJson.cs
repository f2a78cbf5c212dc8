using System.Text.Json;
using FactCheck.Findings;

namespace FactCheck.Reports.Json;

/// <summary>The contract that scripts read: a document with its verdicts, findings and coverage.</summary>
internal static class CheckedDocumentJson
{
    public static void Write(Utf8JsonWriter json, CheckedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, document.Document.Id);
        json.WriteStartArray("claims"u8);
        foreach (var verdict in document.Verdicts)
            VerdictJson.Write(json, document.Document, verdict);
        json.WriteEndArray();
        json.WriteStartArray("findings"u8);
        foreach (var finding in document.Findings)
            FindingJson.Write(json, document.Document, finding);
        json.WriteEndArray();
        json.WritePropertyName("coverage"u8);
        WriteCoverage(json, document.Coverage);
        json.WriteEndObject();
    }

    public static void WriteCoverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject();
        json.WriteNumber("mentions"u8, coverage.Mentions);
        json.WriteNumber("claims"u8, coverage.Claims);
        json.WriteNumber("checked"u8, coverage.Checked);
        json.WriteNumber("unsupported"u8, coverage.Unsupported);
        json.WriteNumber("notCheckable"u8, coverage.NotCheckable);
        json.WriteEndObject();
    }
}
