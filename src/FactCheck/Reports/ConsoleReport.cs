using System.Text;
using FactCheck.Findings;
using FactCheck.Reports.Terminals;
using FactCheck.Reports.Wording;

namespace FactCheck.Reports;

/// <summary>What a terminal shows: each finding with its line, then one line that sums up.</summary>
public sealed class ConsoleReport(bool isColoured) : IReportWriter
{
    private readonly TerminalStyle style = new(isColoured);

    public void Write(CheckRun run, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var document in run.Documents)
        {
            var verdicts = new ClaimVerdicts(document);
            foreach (var line in document.Findings.SelectMany(finding => FindingText.LinesOf(document.Document, finding, verdicts.Of(finding), style)))
                WriteLine(writer, line);
        }

        WriteLine(writer, style.Bold(run.Documents.IsEmpty && !run.Errors.IsEmpty ? RunHeadline.Of(run) : Summary(run)));
        WriteLine(writer, Coverage(run));
        if (UndatedArticles(run) is > 0 and var count)
            WriteLine(writer, $"{Counts.Of(count, "article")} of unknown date: \"last year\" stays open there, and nothing is contradicted by a value that holds only since some day. Give --date DAY.");
    }

    private static void WriteLine(StreamWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }

    private static string Summary(CheckRun run)
    {
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Advice }
            .Where(severity => run.Totals.Count(severity) > 0)
            .Select(severity => Counted(severity, run.Totals.Count(severity)))
            .ToArray();
        var articles = Counts.Of(run.Documents.Length, "article");
        return counts.Length == 0 ? $"Nothing found in {articles}." : $"Found {Counts.List(counts)} in {articles}.";
    }

    /// <summary>Those for which a date could decide something.</summary>
    private static int UndatedArticles(CheckRun run) => run.Claims.Folders.IsEmpty
        ? 0
        : run.Documents.Count(document => document.Document.Metadata.Published is null && document.Coverage.Unsupported > 0);

    /// <summary>"3 errors"; advice has no plural.</summary>
    private static string Counted(Severity severity, int count) => severity == Severity.Advice
        ? $"{Counts.Of(count, "piece")} of advice"
        : Counts.Of(count, SeverityWords.NameOf(severity));

    private static string Coverage(CheckRun run)
    {
        var coverage = run.Totals.Coverage;
        var database = run.Claims.Folders.IsEmpty
            ? "no claims database: give one with --claims"
            : $"{Counts.Of(run.Claims.Count, "curated claim")} in {VisibleText.Of(string.Join(", ", run.Claims.Folders))}";
        return $"{Counts.Of(coverage.Claims, "claim")}: {Counts.Of(coverage.Checked)} checked, "
            + $"{CoverageWords.Unchecked(coverage, run.Documents.SelectMany(document => document.Verdicts))} ({database}).";
    }
}
