using System.Text.Json;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Reading;
using FactCheck.CuratedClaims.Writing;
using FactCheck.Mentions;

namespace FactCheck.CuratedClaims.Exchange;

/// <summary>
/// Writes rated claims as schema.org's ClaimReview. What schema.org has no word for stands under <c>factcheck</c>, as a JSON literal of JSON-LD 1.1,
/// so that nothing is lost on the way back.
/// </summary>
internal static class ClaimReviewWriter
{
    /// <summary>Where schema.org has a word for it.</summary>
    private static readonly string[] OfSchema = ["id", "statement", "speaker", "rating"];

    public static void Write(IEnumerable<CuratedClaim> claims, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonNodeWriter.Indented))
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteStartArray("@graph"u8);
            foreach (var claim in claims)
                WriteReview(json, claim);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartArray("@context"u8);
        json.WriteStringValue("https://schema.org"u8);
        json.WriteStartObject();
        json.WriteStartObject("factcheck"u8);
        json.WriteString("@id"u8, "urn:factcheck:claim"u8);
        json.WriteString("@type"u8, "@json"u8);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteReview(Utf8JsonWriter json, CuratedClaim claim)
    {
        var review = claim.Evidence.First(source => source.Url is not null);
        json.WriteStartObject();
        json.WriteString("@type"u8, "ClaimReview"u8);
        json.WriteString("identifier"u8, claim.Id);
        json.WriteString("claimReviewed"u8, claim.Statement);
        json.WriteString("url"u8, review.Url);
        WriteOptional(json, "name", review.Title);
        // What is no date stands under "factcheck" alone.
        WriteOptional(json, "datePublished", review.Published is { } published && Period.Parse(published) is { First: not null } ? published : null);
        WriteNamed(json, "author", "Organization", review.Publisher);
        json.WriteStartObject("itemReviewed"u8);
        json.WriteString("@type"u8, "Claim"u8);
        WriteNamed(json, "author", "Person", claim.Speaker);
        WriteOptional(json, "datePublished", claim.SaidOn);
        json.WriteEndObject();
        WriteRating(json, claim.Rating!.Value);
        json.WritePropertyName("factcheck"u8);
        JsonNodeWriter.Write(json, new ClaimNode.Mapping(0, [.. ClaimNodes.Of(claim).Entries.Where(entry => !OfSchema.Contains(entry.Key) && !(entry.Key == "date" && claim.SaidOn is not null))]));
        json.WriteEndObject();
    }

    private static void WriteRating(Utf8JsonWriter json, Rating rating)
    {
        json.WriteStartObject("reviewRating"u8);
        json.WriteString("@type"u8, "Rating"u8);
        json.WriteNumber("ratingValue"u8, rating switch { Rating.True => 5, Rating.False => 1, _ => 3 });
        json.WriteNumber("worstRating"u8, 1);
        json.WriteNumber("bestRating"u8, 5);
        json.WriteString("alternateName"u8, ClaimReader.Ratings[(int)rating]);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null)
            json.WriteString(key, text);
    }

    private static void WriteNamed(Utf8JsonWriter json, string key, string type, string? name)
    {
        if (name is null)
            return;
        json.WriteStartObject(key);
        json.WriteString("@type"u8, type);
        json.WriteString("name"u8, name);
        json.WriteEndObject();
    }
}
