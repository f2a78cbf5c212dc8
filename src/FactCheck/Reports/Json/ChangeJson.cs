using System.Text.Json;
using FactCheck.Mentions.Changes;

namespace FactCheck.Reports.Json;

internal static class ChangeJson
{
    public static void Write(Utf8JsonWriter json, in ExtractedText text, Change change)
    {
        json.WriteStartObject();
        text.WritePlace(json, change.Span);
        json.WriteString("direction"u8, change.Direction == ChangeDirection.Up ? "up"u8 : "down"u8);
        WriteIndex(json, "base", change.Base);
        WriteIndex(json, "amount", change.Amount);
        WriteIndex(json, "result", change.Result);
        if (change.Factor is { } factor)
        {
            json.WritePropertyName("factor"u8);
            JsonNumber.Write(json, factor);
        }

        json.WriteEndObject();
    }

    /// <summary>The figures are places in the document's "mentions"; what is not said is not written.</summary>
    private static void WriteIndex(Utf8JsonWriter json, string name, int? mention)
    {
        if (mention is { } index)
            json.WriteNumber(name, index);
    }
}
