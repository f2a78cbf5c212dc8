using System.Text;
using FactCheck.Reports.Markdown;
using FactCheck.Verdicts;

namespace FactCheck.Reports;

/// <summary>The report that an editor reads: what is wrong first, then what is open, then what holds.</summary>
/// <param name="folder">The folder that the report will stand in, from which its links start; empty for the current one.</param>
public sealed class MarkdownReport(string folder) : IReportWriter
{
    public void Write(CheckRun run, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var page = new MarkdownPage(run, folder, writer);
        SummarySection.Write(page);
        ErrorSection.Write(page);
        DisagreementSection.Write(page, "Contradicted", VerdictKind.Contradicted);
        DisagreementSection.Write(page, "Disputed or outdated", VerdictKind.Conflicting, VerdictKind.Outdated);
        SlipsSection.Write(page);
        UnsupportedSection.Write(page);
        ConfirmedSection.Write(page);
        CoverageSection.Write(page);
    }
}
