using System.Buffers;
using System.Text.Json;
using FactCheck.Documents;
using FactCheck.Extractions;
using FactCheck.Reports.Json;

namespace FactCheck.Reports;

/// <summary>What a document states, before anything is checked, as a line of JSON.</summary>
public sealed class ExtractionLine
{
    private readonly ArrayBufferWriter<byte> bytes;

    private ExtractionLine(ArrayBufferWriter<byte> bytes) => this.bytes = bytes;

    /// <exception cref="InputErrors.InputException">The source cannot be read.</exception>
    public static ExtractionLine Of(DocumentSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.TryGetUtf8(out var utf8))
            return Of(source.Id, new Utf8Portions(utf8, source.Published), new PlainTextPlaces());
        var document = source.Read();
        return Of(source.Id, new DocumentPortions(document), new DocumentPlaces(document));
    }

    /// <summary>Writes the line with its end.</summary>
    public void WriteTo(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(bytes.WrittenSpan);
        output.WriteByte((byte)'\n');
    }

    private static ExtractionLine Of(string id, ITextPortions portions, ISourcePlaces places)
    {
        using var mentions = new JsonArrayBuffer();
        using var claims = new JsonArrayBuffer();
        using var changes = new JsonArrayBuffer();
        var extractor = new Extractor(portions);
        while (extractor.TryRead(out var extracted))
        {
            places.MoveTo(extracted.Portion);
            var text = new ExtractedText(extracted.Portion.Text, places);
            foreach (var mention in extracted.Mentions)
                MentionJson.Write(mentions.Json, text, mention);
            foreach (var claim in extracted.Claims)
                ExtractedClaimJson.Write(claims.Json, text, claim);
            foreach (var change in extracted.Changes)
                ChangeJson.Write(changes.Json, text, change);
        }

        var line = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(line, JsonOutput.Compact);
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        mentions.WriteTo(json, "mentions");
        claims.WriteTo(json, "claims");
        changes.WriteTo(json, "changes");
        json.WriteEndObject();
        json.Flush();
        return new(line);
    }
}
