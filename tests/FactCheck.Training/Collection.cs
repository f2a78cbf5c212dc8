using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.CuratedClaims;

namespace FactCheck.Training;

/// <summary>Claims, queries and which claims answer them, read from a folder outside the repository.</summary>
internal sealed record Collection(ImmutableArray<CuratedClaim> Claims, ImmutableArray<JudgedQuery> Queries)
{
    /// <param name="folder">Holds <c>claims.jsonl</c>, and for each part a folder with <c>queries.jsonl</c> and <c>qrels.tsv</c>.</param>
    public static Collection Read(string folder, IEnumerable<string> parts)
    {
        ImmutableArray<CuratedClaim> claims = [.. Lines(Path.Combine(folder, "claims.jsonl")).Select(Claim)];
        var ordinals = claims.Select((claim, i) => (claim.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        return new(claims, [.. parts.SelectMany(part => Judged(Path.Combine(folder, part), part, ordinals))]);
    }

    private static IEnumerable<JudgedQuery> Judged(string folder, string part, Dictionary<string, int> ordinals)
    {
        var answers = File.ReadLines(Path.Combine(folder, "qrels.tsv")).Select(line => line.Split('\t', ' ')).ToLookup(row => row[0], row => ordinals[row[1]], StringComparer.Ordinal);
        foreach (var query in Lines(Path.Combine(folder, "queries.jsonl")))
        {
            var id = Text(query, "id")!;
            yield return new(part, id, new(Text(query, "text")!, Texts(query, "before"), Texts(query, "after"), Text(query, "speaker"), Text(query, "date")), [.. answers[id]]);
        }
    }

    private static CuratedClaim Claim(JsonElement line) => new(
        Text(line, "id")!, Text(line, "text")!, Text(line, "title"), [], [], [], [], [], [], [], new Tolerance.Rounding(), null, [], null, ClaimStatus.Accepted, null, "", new(1, 1))
    {
        Speaker = Text(line, "speaker"),
    };

    private static IEnumerable<JsonElement> Lines(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.Clone();
        }
    }

    private static string? Text(JsonElement line, string field) => line.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ImmutableArray<string> Texts(JsonElement line, string field) =>
        line.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [];
}
