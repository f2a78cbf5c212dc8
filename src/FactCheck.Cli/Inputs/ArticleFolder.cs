using FactCheck.InputErrors;

namespace FactCheck.Cli.Inputs;

/// <summary>Finds the articles of a folder, at any depth, in ordinal order of path.</summary>
internal static class ArticleFolder
{
    private static readonly string[] ArticleEndings = [".md", ".markdown", ".mdx", ".html", ".htm", ".xhtml", ".txt"];

    private static readonly string[] JsonLinesEndings = [".jsonl", ".ndjson"];

    /// <summary>Reports are written beside their articles and are no articles.</summary>
    private static readonly string[] ReportEndings = [".report.md", ".report.html"];

    private static readonly EnumerationOptions Enumeration = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <exception cref="InputException">The folder holds no article.</exception>
    public static IReadOnlyList<string> FilesOf(string folder, string? format)
    {
        var endings = format == InputFormats.JsonLines ? JsonLinesEndings : ArticleEndings;
        var files = Directory.EnumerateFiles(folder, "*", Enumeration)
            .Where(file => EndsWithAny(file, endings) && !EndsWithAny(file, ReportEndings) && Path.GetFileName(file) != "vocabulary.txt")
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (files.Length > 0)
            return files;
        throw new InputException(new(folder, null, "this folder holds no article", $"name a folder with files that end in {string.Join(", ", endings)}"));
    }

    private static bool EndsWithAny(string file, string[] endings) =>
        Array.Exists(endings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
