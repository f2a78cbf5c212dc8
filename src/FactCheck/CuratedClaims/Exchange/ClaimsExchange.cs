using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Reading;
using FactCheck.CuratedClaims.Writing;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Exchange;

/// <summary>Writes curated claims in the formats of others, and reads them back: what is written and read again is the same claims.</summary>
public static class ClaimsExchange
{
    /// <summary>Whether a format has a place for a claim: ClaimReview has none for a claim without a rating or without the address of a source.</summary>
    public static bool Holds(ExchangeFormat format, CuratedClaim claim) =>
        format != ExchangeFormat.ClaimReview || (claim.Rating is not null && claim.Evidence.Any(source => source.Url is not null));

    /// <summary>Writes the claims that the format holds, in their order.</summary>
    public static void Write(IEnumerable<CuratedClaim> claims, ExchangeFormat format, Stream output)
    {
        var held = claims.Where(claim => Holds(format, claim));
        switch (format)
        {
            case ExchangeFormat.Yaml:
                output.Write("claims:"u8);
                var isFirst = true;
                foreach (var claim in held)
                {
                    output.Write(Encoding.UTF8.GetBytes((isFirst ? "\n" : "\n\n") + YamlEntry(claim).TrimEnd('\n')));
                    isFirst = false;
                }

                output.Write(isFirst ? " []\n"u8 : "\n"u8);
                break;
            case ExchangeFormat.JsonLines:
                foreach (var claim in held)
                {
                    using (var json = new Utf8JsonWriter(output, JsonNodeWriter.Compact))
                        JsonNodeWriter.Write(json, ClaimNodes.Of(claim));
                    output.WriteByte((byte)'\n');
                }

                break;
            case ExchangeFormat.Csv:
                CsvClaimsWriter.Write(held, output);
                break;
            default:
                ClaimReviewWriter.Write(held, output);
                break;
        }
    }

    /// <summary>A claim as one entry of a YAML claims file, indented to stand in its list.</summary>
    public static string YamlEntry(CuratedClaim claim) => YamlWriter.Entry(ClaimNodes.Of(claim));

    /// <summary>A claim with all its keys as one JSON object, and with them its status, its file and its place there.</summary>
    public static void WriteObject(Utf8JsonWriter json, CuratedClaim claim)
    {
        json.WriteStartObject();
        foreach (var entry in ClaimNodes.Of(claim).Entries.Where(entry => entry.Key != "status"))
        {
            json.WritePropertyName(entry.Key);
            JsonNodeWriter.Write(json, entry.Value);
        }

        json.WriteString("status"u8, ClaimReader.Statuses[(int)claim.Status]);
        if (claim.SupersededBy is { } newer)
            json.WriteString("superseded-by"u8, newer);
        json.WriteString("file"u8, claim.File);
        json.WriteNumber("line"u8, claim.Position.Line);
        json.WriteNumber("column"u8, claim.Position.Column);
        json.WriteEndObject();
    }

    /// <summary>Reads claims that another program wrote; what is wrong with them is told with its place.</summary>
    public static ClaimsLoad Read(SourceText text, ExchangeFormat format)
    {
        if (format == ExchangeFormat.Yaml)
            return ClaimsLoader.Parse(text);
        var claims = ImmutableArray.CreateBuilder<CuratedClaim>();
        var fileErrors = new FileErrors(text.Name);
        var reader = new ClaimReader(new(StringComparer.Ordinal));
        var source = new ClaimsSource(text, 0, fileErrors);
        switch (format)
        {
            case ExchangeFormat.JsonLines:
                using (var lines = new MemoryStream(Encoding.UTF8.GetBytes(text.Text)))
                    new JsonLinesClaims(text.Name, fileErrors, reader, claims.Add).Read(lines);
                break;
            case ExchangeFormat.Csv:
                Read(new CsvClaimsReader(source).Read());
                break;
            default:
                Read(new ClaimReviewReader(source).Read());
                break;
        }

        var errors = ImmutableArray.CreateBuilder<InputError>();
        errors.AddRange(fileErrors.All.OrderBy(error => error.Position ?? default));
        Supersession.Mark(claims, errors.Add);
        return new(claims.ToImmutable(), errors.ToImmutable());

        void Read(IEnumerable<ClaimNode> nodes)
        {
            foreach (var node in nodes)
            {
                if (reader.Read(node, source) is { } claim)
                    claims.Add(claim);
            }
        }
    }
}
