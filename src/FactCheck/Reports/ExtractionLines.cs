using System.Text.Json;
using FactCheck.Reports.Json;

namespace FactCheck.Reports;

/// <summary>Writes extractions as JSON Lines, one document a line.</summary>
public static class ExtractionLines
{
    public static void Write(IEnumerable<Extraction> extractions, Stream output)
    {
        using var lines = new JsonLinesOutput(output);
        foreach (var extraction in extractions)
            lines.Write(extraction, WriteLine);
    }

    private static void WriteLine(Utf8JsonWriter json, Extraction extraction)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, extraction.Document.Id);
        json.WriteStartArray("mentions"u8);
        foreach (var mention in extraction.Mentions)
            MentionJson.Write(json, extraction.Document, mention);
        json.WriteEndArray();
        json.WriteStartArray("claims"u8);
        foreach (var claim in extraction.Claims)
            ExtractedClaimJson.Write(json, extraction.Document, claim);
        json.WriteEndArray();
        json.WriteStartArray("changes"u8);
        foreach (var change in extraction.Changes)
            ChangeJson.Write(json, extraction.Document, change);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
