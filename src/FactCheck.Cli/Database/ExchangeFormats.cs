using FactCheck.CuratedClaims.Exchange;

namespace FactCheck.Cli.Database;

/// <summary>The formats of import and export by the names that the command line has for them.</summary>
internal static class ExchangeFormats
{
    public static readonly string[] Names = ["yaml", "jsonl", "csv", "claimreview"];

    public static ExchangeFormat Of(string name) => name switch
    {
        "jsonl" => ExchangeFormat.JsonLines,
        "csv" => ExchangeFormat.Csv,
        "claimreview" => ExchangeFormat.ClaimReview,
        _ => ExchangeFormat.Yaml,
    };

    /// <summary>The format that a file's name speaks of; null when it does not.</summary>
    public static string? NameFor(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".YAML" or ".YML" => "yaml",
        ".JSONL" => "jsonl",
        ".CSV" => "csv",
        ".JSON" or ".JSONLD" => "claimreview",
        _ => null,
    };
}
