using System.Text.Json;

namespace FactCheck.Cli.Tests;

public sealed class DatabaseTests : CommandTests
{
    private const string Claims = """
        claims:
          - id: korea/us-forces-strength
            statement: The official strength of US Forces Korea is 28,500.
            subject: [US Forces Korea, USFK]
            property: [strength, troops]
            value: 28,500
            unit: troops
            tolerance: exact
            period: always
            evidence:
              - {title: Strength, publisher: Yonhap, url: https://example.org/usfk, published: 2018-04-14, retrieved: 2026-11-23}
        """;

    private const string Wrong = "US Forces Korea has a strength of 35,900 troops.\n";

    [Fact]
    public void A_contradicted_figure_fails_a_run()
    {
        Folder.Add("a.md", Wrong);
        Folder.Add("claims/korea.yaml", Claims);
        var run = Run("check", "a.md");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("a.md:1:", run.Output, StringComparison.Ordinal);
        Assert.Contains("https://example.org/usfk", run.Output, StringComparison.Ordinal);
        Assert.Contains("(1 curated claim in claims)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_claims_folder_is_found_in_a_folder_above()
    {
        Folder.Add("posts/a.md", Wrong);
        Folder.Add("claims/korea.yaml", Claims);
        var run = ProgramRun.Of(Path.Combine(Folder.Path, "posts"), "check", "a.md");
        Assert.Contains("in ../claims)", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void A_broken_database_exits_with_2_and_the_rest_of_it_is_used()
    {
        Folder.Add("a.md", Wrong);
        Folder.Add("claims/korea.yaml", Claims);
        Folder.Add("claims/broken.yaml", "claims:\n  - id: x\n   statement: y\n");
        var run = Run("check", "a.md");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("claims/broken.yaml:3:", run.Error, StringComparison.Ordinal);
        Assert.Contains("^", run.Error, StringComparison.Ordinal);
        Assert.Contains("28,500", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contract_of_json_lines_is_kept()
    {
        Folder.Add("a.md", Wrong + "\n" + Slip);
        Folder.Add("claims/korea.yaml", Claims);
        using var line = JsonDocument.Parse(Run("check", "a.md", "--format", "jsonl").Output);
        var claim = line.RootElement.GetProperty("claims").EnumerateArray().Single(claim => claim.GetProperty("verdict").GetString() == "contradicted");
        Assert.Equal("korea/us-forces-strength", claim.GetProperty("match").GetProperty("claim").GetString());
        Assert.All(["start", "end", "line", "column", "text", "claimed", "evidence", "difference", "reason"], field => Assert.True(claim.TryGetProperty(field, out _), field));
        Assert.All(line.RootElement.GetProperty("findings").EnumerateArray(), finding => Assert.All(
            ["rule", "name", "severity", "message", "start", "end", "line", "column", "endLine", "endColumn", "suggestions"], field => Assert.True(finding.TryGetProperty(field, out _), field)));
        Assert.All(["mentions", "claims", "checked", "unsupported", "notCheckable"], field => Assert.True(line.RootElement.GetProperty("coverage").TryGetProperty(field, out _), field));
    }
}
