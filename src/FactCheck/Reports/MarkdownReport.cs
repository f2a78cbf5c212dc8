namespace FactCheck.Reports;

public sealed class MarkdownReport(string folder) : IReportWriter
{
    public void Write(CheckRun run, Stream output) { _ = folder; }
}
