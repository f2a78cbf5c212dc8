using System.CommandLine;
using System.Text;
using System.Text.Json;
using FactCheck.Cli.Terminal;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;
using FactCheck.CuratedClaims.Writing;
using FactCheck.Reports.Wording;

namespace FactCheck.Cli.Database;

/// <summary>Shows curated claims on standard output: a line each for people, or one JSON array for programs.</summary>
internal sealed class ClaimsOutput
{
    /// <summary>What is told of a database without claims.</summary>
    public const string NoClaims = "factcheck: the claims folders hold no claim\n  = claims stand in files *.yaml and *.jsonl, and in data packages\n";

    private const string Json = "json";
    private static readonly JsonWriterOptions Indented = new() { Encoder = VisibleJsonEncoder.Instance, Indented = true, NewLine = "\n" };
    private readonly Option<string> format = Choices.Option("--format", "How to write it: text for people, json for programs.", "FORMAT", ["text", Json], "text");

    public void AddTo(Command command) => command.Add(format);

    public bool IsJson(ParseResult parsed) => parsed.GetValue(format) == Json;

    /// <param name="lineOf">What people are shown of a claim.</param>
    public void Write(ParseResult parsed, IEnumerable<CuratedClaim> claims, Func<CuratedClaim, string> lineOf)
    {
        if (IsJson(parsed))
        {
            WriteJson(json =>
            {
                json.WriteStartArray();
                foreach (var claim in claims)
                    ClaimsExchange.WriteObject(json, claim);
                json.WriteEndArray();
            });
            return;
        }

        WriteLines(claims.Select(lineOf));
    }

    public static void WriteJson(Action<Utf8JsonWriter> write)
    {
        using var output = StandardOutput.Open();
        using (var json = new Utf8JsonWriter(output, Indented))
            write(json);
        output.WriteByte((byte)'\n');
    }

    public static void WriteLines(IEnumerable<string> lines)
    {
        using var output = StandardOutput.Open();
        foreach (var line in lines)
            output.Write(Encoding.UTF8.GetBytes(VisibleText.Of(line) + "\n"));
    }

    /// <summary>Where a claim stands, its id, and what it says.</summary>
    public static string LineOf(CuratedClaim claim) => $"{claim.File}:{claim.Position}: {claim.Id}: {claim.Statement}{StateOf(claim)}";

    private static string StateOf(CuratedClaim claim) => claim switch
    {
        { SupersededBy: { } newer } => $" (superseded by {newer})",
        { Status: ClaimStatus.Proposed } => " (proposed)",
        { Status: ClaimStatus.Retired } => " (retired)",
        _ => "",
    };
}
