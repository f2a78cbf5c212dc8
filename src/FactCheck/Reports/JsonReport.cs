using System.Text.Json;
using FactCheck.InputErrors;
using FactCheck.Reports.Json;

namespace FactCheck.Reports;

/// <summary>The whole run as one JSON object, for programs that want everything at once.</summary>
public sealed class JsonReport : IReportWriter
{
    public void Write(CheckRun run, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonOutput.Indented))
        {
            json.WriteStartObject();
            json.WriteString("version"u8, run.Version);
            json.WriteString("command"u8, run.Command);
            WriteClaims(json, run.Claims);
            json.WritePropertyName("coverage"u8);
            CheckedDocumentJson.WriteCoverage(json, run.Totals.Coverage);
            json.WriteStartArray("errors"u8);
            foreach (var error in run.Errors)
                WriteError(json, error);
            json.WriteEndArray();
            json.WriteStartArray("documents"u8);
            foreach (var document in run.Documents)
                CheckedDocumentJson.Write(json, document);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteClaims(Utf8JsonWriter json, ClaimsUsed claims)
    {
        json.WriteStartObject("claims"u8);
        json.WriteStartArray("folders"u8);
        foreach (var folder in claims.Folders)
            json.WriteStringValue(folder);
        json.WriteEndArray();
        json.WriteNumber("count"u8, claims.Count);
        json.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter json, InputError error)
    {
        json.WriteStartObject();
        json.WriteString("file"u8, error.File);
        if (error.Position is { } position)
        {
            json.WriteNumber("line"u8, position.Line);
            json.WriteNumber("column"u8, position.Column);
        }

        json.WriteString("message"u8, error.Message);
        json.WriteString("advice"u8, error.Advice);
        json.WriteEndObject();
    }
}
