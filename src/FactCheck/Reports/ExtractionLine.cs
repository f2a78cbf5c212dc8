using System.Text.Json;
using FactCheck.Documents;
using FactCheck.Extractions;
using FactCheck.Reports.Json;

namespace FactCheck.Reports;

/// <summary>What a document states, before anything is checked, as a line of JSON.</summary>
public sealed class ExtractionLine
{
    private readonly string id;
    private readonly JsonArrayBuffer mentions = new();
    private readonly JsonArrayBuffer claims = new();
    private readonly JsonArrayBuffer changes = new();

    private ExtractionLine(string id) => this.id = id;

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
        using var json = new Utf8JsonWriter(output, JsonOutput.Compact);
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.Flush();
        output.Write(",\"mentions\":"u8);
        mentions.WriteTo(output);
        output.Write(",\"claims\":"u8);
        claims.WriteTo(output);
        output.Write(",\"changes\":"u8);
        changes.WriteTo(output);
        output.Write("}\n"u8);
    }

    private static ExtractionLine Of(string id, ITextPortions portions, ISourcePlaces places)
    {
        var line = new ExtractionLine(id);
        line.Read(portions, places);
        return line;
    }

    private void Read(ITextPortions portions, ISourcePlaces places)
    {
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

        mentions.End();
        claims.End();
        changes.End();
    }
}
