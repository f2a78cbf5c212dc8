using System.Buffers;
using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>A JSON array that is written while others are, to be put into its place later.</summary>
internal sealed class JsonArrayBuffer
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    public JsonArrayBuffer()
    {
        Json = new(bytes, JsonOutput.Compact);
        Json.WriteStartArray();
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Ends the array: nothing is written into it any more.</summary>
    public void End()
    {
        Json.WriteEndArray();
        Json.Dispose();
    }

    public void WriteTo(Stream output) => output.Write(bytes.WrittenSpan);
}
