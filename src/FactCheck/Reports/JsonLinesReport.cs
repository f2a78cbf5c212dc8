using FactCheck.Reports.Json;

namespace FactCheck.Reports;

/// <summary>One document a line, for scripts.</summary>
public sealed class JsonLinesReport : IReportWriter
{
    public void Write(CheckRun run, Stream output)
    {
        using var lines = new JsonLinesOutput(output);
        foreach (var document in run.Documents)
            lines.Write(document, CheckedDocumentJson.Write);
    }
}
