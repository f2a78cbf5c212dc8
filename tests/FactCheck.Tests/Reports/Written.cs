using System.Text;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

/// <summary>What a writer writes.</summary>
internal static class Written
{
    public static string By(IReportWriter writer, CheckRun run)
    {
        using var output = new MemoryStream();
        writer.Write(run, output);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }
}
