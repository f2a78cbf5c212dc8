namespace FactCheck.Reports;

/// <summary>Writes a run in one format: UTF-8 without a byte-order mark, lines ended by line feeds, the same bytes for the same run.</summary>
public interface IReportWriter
{
    void Write(CheckRun run, Stream output);
}
