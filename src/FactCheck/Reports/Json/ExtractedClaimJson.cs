using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Reports.Json;

internal static class ExtractedClaimJson
{
    public static void Write(Utf8JsonWriter json, Document document, Claim claim)
    {
        json.WriteStartObject();
        PlaceJson.Write(json, document, claim.Span);
        json.WriteString("text"u8, claim.Span.Of(document.Text));
        json.WriteString("kind"u8, claim.Mention is { } mention ? MentionJson.NameOf(mention.Figure.Kind) : NameOf(claim.Kind));
        if (claim.MentionIndex is { } index)
            json.WriteNumber("mention"u8, index);
        else
            json.WriteNull("mention"u8);
        json.WriteString("subject"u8, claim.Subject);
        json.WriteString("period"u8, claim.Period);
        json.WriteBoolean("quoted"u8, claim.IsQuoted);
        json.WriteString("attributedTo"u8, claim.AttributedTo);
        json.WriteNumber("checkWorthiness"u8, Math.Round(claim.CheckWorthiness.Score, 4));
        json.WriteStartArray("reasons"u8);
        foreach (var reason in claim.CheckWorthiness.Reasons)
            json.WriteStringValue(reason);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Figure => "figure",
        ClaimKind.Date => "date",
        ClaimKind.Fact => "fact",
        ClaimKind.Quotation => "quotation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
