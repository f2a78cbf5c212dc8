using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Cli.Inputs;

internal static class InputFormats
{
    /// <summary>The formats whose file is one article.</summary>
    public static readonly ImmutableArray<string> NamesOfOne = ["text", "markdown", "html"];

    /// <summary>The names that <c>--input-format</c> takes; without it a file's name decides.</summary>
    public static readonly ImmutableArray<string> Names = [.. NamesOfOne, JsonLines];

    public const string JsonLines = "jsonl";

    /// <param name="name">One of <see cref="Names"/> other than JSON Lines, or null.</param>
    public static DocumentFormat FormatOf(string? name, string fileName) => name switch
    {
        "text" => DocumentFormat.Text,
        "markdown" => DocumentFormat.Markdown,
        "html" => DocumentFormat.Html,
        _ => DocumentReader.FormatOf(fileName),
    };
}
