using System.Text;
using FactCheck.Reports.Markdown;
using FactCheck.Verdicts;

namespace FactCheck.Reports;

/// <summary>The report that an editor reads: what is wrong first, then what is open, then what holds.</summary>
/// <param name="folder">The folder that the report will stand in, from which its links start; empty for the current one.</param>
public sealed class MarkdownReport(string folder) : IReportWriter
{
    /// <summary>A comment that tells a report from an article.</summary>
    public const string FirstLine = "<!-- A report by factcheck: not an article -->";

    public void Write(CheckRun run, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var page = new MarkdownPage(run, folder, writer);
        page.Paragraph(FirstLine);
        SummarySection.Write(page);
        ErrorSection.Write(page);
        DisagreementSection.Write(page, "Contradicted", verdict => verdict is { Kind: VerdictKind.Contradicted, IsMisquotation: false });
        DisagreementSection.Write(page, "Misquoted", verdict => verdict.IsMisquotation);
        DisagreementSection.Write(page, "Disputed or outdated", verdict => verdict.Kind is VerdictKind.Conflicting or VerdictKind.Outdated);
        SlipsSection.Write(page);
        UnsupportedSection.WriteOnRecord(page);
        UnsupportedSection.WriteUnknown(page);
        ConfirmedSection.Write(page);
        CoverageSection.Write(page);
    }
}
