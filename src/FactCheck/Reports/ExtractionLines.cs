using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Reports.Json;

namespace FactCheck.Reports;

/// <summary>Writes what was found in documents before anything is checked, as JSON Lines, one document a line.</summary>
public static class ExtractionLines
{
    public static void Write(Stream output, Document document, ImmutableArray<Mention> mentions, ImmutableArray<Claim> claims)
    {
        using (var json = new Utf8JsonWriter(output, JsonOutput.Compact))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, document.Id);
            json.WriteStartArray("mentions"u8);
            foreach (var mention in mentions)
                MentionJson.Write(json, document, mention);
            json.WriteEndArray();
            json.WriteStartArray("claims"u8);
            foreach (var claim in claims)
                ExtractedClaimJson.Write(json, document, claim);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
