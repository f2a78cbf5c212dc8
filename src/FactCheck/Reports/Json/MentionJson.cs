using System.Text.Json;
using FactCheck.Mentions;

namespace FactCheck.Reports.Json;

internal static class MentionJson
{
    public static void Write(Utf8JsonWriter json, in ExtractedText text, Mention mention)
    {
        json.WriteStartObject();
        text.WritePlace(json, mention.Span);
        json.WriteString("text"u8, text.WordsOf(mention.Span));
        json.WriteString("kind"u8, NameOf(mention.Figure.Kind));
        json.WritePropertyName("value"u8);
        // A date stays the date that is written; its hedge "by" says that it is the latest one.
        WriteValue(json, mention.Figure.Value is MentionValue.Temporal ? mention.Figure.Value : mention.Bounds);
        json.WriteString("unit"u8, mention.Figure.Unit);
        json.WriteString("hedge"u8, mention.Hedge);
        json.WriteEndObject();
    }

    public static string NameOf(MentionKind kind) => kind switch
    {
        MentionKind.Number => "number",
        MentionKind.Percent => "percent",
        MentionKind.Currency => "currency",
        MentionKind.Quantity => "quantity",
        MentionKind.Ordinal => "ordinal",
        MentionKind.Date => "date",
        MentionKind.Time => "time",
        MentionKind.DateTime => "datetime",
        MentionKind.Duration => "duration",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static void WriteValue(Utf8JsonWriter json, MentionValue value)
    {
        switch (value)
        {
            case MentionValue.Exact exact:
                JsonNumber.Write(json, exact.Value);
                break;
            case MentionValue.Range range:
                json.WriteStartArray();
                WriteEnd(json, range.Low);
                WriteEnd(json, range.High);
                json.WriteEndArray();
                break;
            case MentionValue.Temporal temporal:
                json.WriteStringValue(temporal.Edtf);
                break;
        }
    }

    private static void WriteEnd(Utf8JsonWriter json, Fractions.Fraction? end)
    {
        if (end is { } value)
            JsonNumber.Write(json, value);
        else
            json.WriteNullValue();
    }
}
