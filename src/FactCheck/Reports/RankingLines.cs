using System.Text.Json;
using FactCheck.Reports.Json;

namespace FactCheck.Reports;

/// <summary>Writes rankings as JSON Lines, one statement a line.</summary>
public static class RankingLines
{
    public static void Write(IEnumerable<Ranking> rankings, Stream output)
    {
        using var lines = new JsonLinesOutput(output);
        foreach (var ranking in rankings)
            lines.Write(ranking, WriteLine);
    }

    private static void WriteLine(Utf8JsonWriter json, Ranking ranking)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, ranking.Id);
        json.WriteStartArray("matches"u8);
        foreach (var match in ranking.Matches)
        {
            json.WriteStartObject();
            json.WriteString("claim"u8, match.Id);
            json.WriteNumber("score"u8, match.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
