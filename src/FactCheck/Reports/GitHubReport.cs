using System.Globalization;
using System.Text;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.InputErrors;
using FactCheck.Reports.GitHub;
using FactCheck.Reports.Wording;

namespace FactCheck.Reports;

/// <summary>Annotations for a pull request: one workflow command of GitHub Actions for each error and each finding.</summary>
public sealed class GitHubReport : IReportWriter
{
    public void Write(CheckRun run, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var error in run.Errors)
            WriteLine(writer, LineOf(error));
        foreach (var document in run.Documents)
        {
            foreach (var finding in document.Findings)
                WriteLine(writer, LineOf(document.Document, finding, run.DocumentsAreFiles));
        }
    }

    private static void WriteLine(StreamWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }

    private static string LineOf(InputError error)
    {
        var command = new WorkflowCommand("error");
        command.Add("file", error.File);
        if (error.Position is { } position)
            command.Add(position);
        command.Add("title", "unreadable input");
        return command.Ending([error.Message, error.Advice]);
    }

    private static string LineOf(Document document, Finding finding, bool isFile)
    {
        var span = document.Map.ToSource(finding.Span);
        var (start, end) = (document.Source.PositionOf(span.Start), document.Source.PositionOf(span.End));
        var command = new WorkflowCommand(LevelOf(finding.Severity));
        if (isFile)
        {
            command.Add("file", document.Id);
            command.Add(start);
            command.Add("endLine", end.Line.ToString(CultureInfo.InvariantCulture));
            command.Add("endColumn", end.Column.ToString(CultureInfo.InvariantCulture));
        }

        command.Add("title", $"{finding.Rule.Id} {finding.Rule.Name}");
        var place = isFile ? "" : $"{document.Id}:{start}: ";
        return command.Ending(finding.Suggestions.IsEmpty
            ? [place + finding.Message]
            : [place + finding.Message, $"Suggested: {SuggestionWords.Of(finding.Suggestions, text => $"\"{text}\"")}"]);
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };
}
