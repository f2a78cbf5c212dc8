using System.Collections.Immutable;

namespace FactCheck.Reports;

/// <summary>The formats that a run can be written in.</summary>
public static class ReportFormats
{
    public const string Console = "console";

    private const string GitHub = "github";

    private static readonly ImmutableArray<(string Name, string Ending, Func<string, IReportWriter> ForFolder)> Files =
    [
        ("markdown", ".md", folder => new MarkdownReport(folder)),
        ("json", ".json", _ => new JsonReport()),
        ("jsonl", ".jsonl", _ => new JsonLinesReport()),
    ];

    public static ImmutableArray<string> Names { get; } = [Console, .. Files.Select(format => format.Name), GitHub];

    public static ImmutableArray<string> Endings { get; } = [.. Files.Select(format => format.Ending)];

    /// <summary>The writer that a report's ending asks for, or null. Links in the report start from its folder.</summary>
    public static IReportWriter? ForFile(string path)
    {
        var ending = Path.GetExtension(path);
        foreach (var format in Files)
        {
            if (string.Equals(format.Ending, ending, StringComparison.OrdinalIgnoreCase))
                return format.ForFolder(Path.GetDirectoryName(path) ?? "");
        }

        return null;
    }

    /// <param name="name">One of <see cref="Names"/>.</param>
    public static IReportWriter ForStandardOutput(string name, bool isColoured)
    {
        foreach (var format in Files)
        {
            if (format.Name == name)
                return format.ForFolder("");
        }

        return name == GitHub ? new GitHubReport() : new ConsoleReport(isColoured);
    }
}
