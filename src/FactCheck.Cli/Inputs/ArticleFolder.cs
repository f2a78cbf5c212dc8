using System.Text;
using FactCheck.InputErrors;
using FactCheck.Reports;

namespace FactCheck.Cli.Inputs;

/// <summary>Finds the articles of a folder, at any depth, in ordinal order of path.</summary>
internal static class ArticleFolder
{
    private static readonly string[] ArticleEndings = [".md", ".markdown", ".mdx", ".html", ".htm", ".xhtml", ".txt"];

    private static readonly string[] JsonLinesEndings = [".jsonl", ".ndjson"];

    /// <summary>Where the program's own reports are usually written.</summary>
    private static readonly string[] ReportEndings = [".report.md", ".report.html"];

    private static readonly byte[] ReportStart = Encoding.UTF8.GetBytes(MarkdownReport.FirstLine);

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

    /// <summary>Whether it is one of the program's own reports, which are written beside their articles.</summary>
    public static bool IsReport(ReadOnlySpan<byte> content) => content.StartsWith(ReportStart);

    private static bool EndsWithAny(string file, string[] endings) =>
        Array.Exists(endings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
