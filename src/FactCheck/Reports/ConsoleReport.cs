namespace FactCheck.Reports;

public sealed class ConsoleReport(bool isColoured) : IReportWriter
{
    public void Write(CheckRun run, Stream output) { _ = isColoured; }
}
