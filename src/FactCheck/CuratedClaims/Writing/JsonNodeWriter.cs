using System.Text.Json;
using FactCheck.CuratedClaims.Nodes;

namespace FactCheck.CuratedClaims.Writing;

/// <summary>Writes nodes as JSON. Every value is a text, so that its digits stay as they were written.</summary>
internal static class JsonNodeWriter
{
    public static readonly JsonWriterOptions Compact = new() { Encoder = VisibleJsonEncoder.Instance };

    public static readonly JsonWriterOptions Indented = new() { Encoder = VisibleJsonEncoder.Instance, Indented = true, NewLine = "\n" };

    public static void Write(Utf8JsonWriter json, ClaimNode node)
    {
        switch (node)
        {
            case ClaimNode.Scalar scalar:
                json.WriteStringValue(scalar.Text);
                break;
            case ClaimNode.Sequence list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case ClaimNode.Mapping mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
