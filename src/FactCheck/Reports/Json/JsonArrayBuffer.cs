using System.Buffers;
using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>A JSON array that is written while others are, to be put into its place later.</summary>
internal sealed class JsonArrayBuffer : IDisposable
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    public JsonArrayBuffer()
    {
        Json = new(bytes, JsonOutput.Compact);
        Json.WriteStartArray();
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Ends the array and writes it as the value of a property.</summary>
    public void WriteTo(Utf8JsonWriter json, string property)
    {
        Json.WriteEndArray();
        Json.Flush();
        json.WritePropertyName(property);
        json.WriteRawValue(bytes.WrittenSpan, skipInputValidation: true);
    }

    public void Dispose() => Json.Dispose();
}
