using System.Text.Json;
using FactCheck.Claims;

namespace FactCheck.Reports.Json;

internal static class ExtractedClaimJson
{
    public static void Write(Utf8JsonWriter json, in ExtractedText text, Claim claim)
    {
        json.WriteStartObject();
        text.WritePlace(json, claim.Span);
        json.WriteString("text"u8, text.WordsOf(claim.Span));
        json.WriteString("kind"u8, claim.Mention is { } mention ? MentionJson.NameOf(mention.Figure.Kind) : NameOf(claim.Kind));
        if (claim.MentionIndex is { } index)
            json.WriteNumber("mention"u8, index);
        else
            json.WriteNull("mention"u8);
        if (claim.Subject is { } subject)
            json.WriteString("subject"u8, text.WordsOf(subject));
        else
            json.WriteNull("subject"u8);
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
