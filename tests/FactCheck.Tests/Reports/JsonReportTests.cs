using System.Text.Json;
using FactCheck.Reports;
using FactCheck.Tests.Snapshots;

namespace FactCheck.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void A_run_is_one_object() => Snapshot.Matches(Written.By(new JsonReport(), SampleRun.Plain), "json");

    [Fact]
    public void A_document_is_one_line_with_the_fields_that_scripts_read()
    {
        using var line = JsonDocument.Parse(Written.By(new JsonLinesReport(), SampleRun.Plain));
        var claim = line.RootElement.GetProperty("claims")[0];
        Assert.Equal("contradicted", claim.GetProperty("verdict").GetString());
        Assert.Equal("korea/sample", claim.GetProperty("match").GetProperty("claim").GetString());
        Assert.Equal(0.94, claim.GetProperty("match").GetProperty("score").GetDouble());
        Assert.Equal(JsonValueKind.Null, line.RootElement.GetProperty("claims")[4].GetProperty("match").ValueKind);
        var finding = line.RootElement.GetProperty("findings")[0];
        Assert.Equal((23, 35, 1, 24, 1, 36), (Number(finding, "start"), Number(finding, "end"), Number(finding, "line"), Number(finding, "column"), Number(finding, "endLine"), Number(finding, "endColumn")));
        Assert.Equal("15.5 million", finding.GetProperty("suggestions")[0].GetString());
        Assert.Equal(7, Number(line.RootElement.GetProperty("coverage"), "mentions"));
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
