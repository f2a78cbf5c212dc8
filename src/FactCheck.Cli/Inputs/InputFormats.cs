using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Cli.Inputs;

internal static class InputFormats
{
    private static readonly ImmutableArray<string> NamesOfOne = ["text", "markdown", "html"];

    /// <summary>The names that <c>--input-format</c> takes; without it a file's name decides.</summary>
    public static readonly ImmutableArray<string> Names = [.. NamesOfOne, JsonLines];

    public const string JsonLines = "jsonl";

    /// <summary>Whether a file is read as one document a line: because it is said, or its name says so.</summary>
    /// <param name="name">One of <see cref="Names"/>, or null.</param>
    public static bool AreLines(string? name, string fileName) =>
        name is null ? Path.GetExtension(fileName).ToLowerInvariant() is ".jsonl" or ".ndjson" : name == JsonLines;

    /// <param name="name">One of <see cref="Names"/> other than JSON Lines, or null.</param>
    public static DocumentFormat FormatOf(string? name, string fileName) => name switch
    {
        "text" => DocumentFormat.Text,
        "markdown" => DocumentFormat.Markdown,
        "html" => DocumentFormat.Html,
        _ => DocumentReader.FormatOf(fileName),
    };
}
