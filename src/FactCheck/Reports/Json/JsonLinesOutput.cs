using System.Buffers;
using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>Writes one JSON object a line. A line reaches the stream whole; the stream itself is flushed by its owner, not once a line.</summary>
internal sealed class JsonLinesOutput : IDisposable
{
    private readonly Stream output;
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly Utf8JsonWriter json;

    public JsonLinesOutput(Stream output)
    {
        this.output = output;
        json = new(line, JsonOutput.Compact);
    }

    public void Write<T>(T record, Action<Utf8JsonWriter, T> write)
    {
        line.ResetWrittenCount();
        json.Reset();
        write(json, record);
        json.Flush();
        output.Write(line.WrittenSpan);
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => json.Dispose();
}
