using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Reports.Wording;
using FactCheck.Verdicts;

namespace FactCheck.Reports.Json;

internal static class VerdictJson
{
    public static void Write(Utf8JsonWriter json, Document document, Verdict verdict)
    {
        var deciding = verdict.Comparisons.IsEmpty ? null : verdict.Comparisons[0];
        json.WriteStartObject();
        PlaceJson.Write(json, document, verdict.Claim.Span);
        json.WriteString("text"u8, verdict.Claim.Span.Of(document.Text));
        json.WriteString("verdict"u8, VerdictWords.NameOf(verdict.Kind));
        json.WritePropertyName("match"u8);
        WriteMatch(json, deciding?.Match);
        json.WriteString("claimed"u8, verdict.Claimed);
        json.WriteString("evidence"u8, deciding?.Evidence);
        json.WriteString("difference"u8, deciding?.Difference);
        json.WriteString("reason"u8, verdict.Reason);
        json.WriteString("diagnosis"u8, verdict.Diagnosis?.Explanation);
        json.WriteString("correction"u8, verdict.Diagnosis?.Correction);
        json.WriteStartArray("comparisons"u8);
        foreach (var comparison in verdict.Comparisons)
            WriteComparison(json, comparison);
        json.WriteEndArray();
        WriteRelated(json, verdict.Related);
        json.WriteEndObject();
    }

    private static void WriteMatch(Utf8JsonWriter json, Match? match)
    {
        if (match is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("claim"u8, match.Curated.Id);
        json.WriteNumber("score"u8, Math.Round(match.Score, 4));
        json.WriteEndObject();
    }

    /// <summary>The working: the deciding comparison first, as the fields above have it, then the others.</summary>
    private static void WriteComparison(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteStartObject();
        json.WriteString("claim"u8, comparison.Match.Curated.Id);
        json.WriteString("verdict"u8, VerdictWords.NameOf(comparison.Kind));
        json.WriteString("evidence"u8, comparison.Evidence);
        json.WriteString("difference"u8, comparison.Difference);
        json.WriteString("reason"u8, comparison.Reason);
        json.WriteStartArray("sources"u8);
        foreach (var source in SourcesOf.Comparison(comparison))
            WriteSource(json, source);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Evidence source)
    {
        json.WriteStartObject();
        json.WriteString("title"u8, source.Title);
        json.WriteString("publisher"u8, source.Publisher);
        json.WriteString("url"u8, source.Url);
        json.WriteString("published"u8, source.Published);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, ImmutableArray<Match> related)
    {
        json.WriteStartArray("related"u8);
        foreach (var match in related)
            WriteMatch(json, match);
        json.WriteEndArray();
    }
}
