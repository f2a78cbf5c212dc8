namespace FactCheck.Cli.Tests;

public sealed class UsageTests : CommandTests
{
    [Fact]
    public void The_version_is_one_line() => Assert.Matches("^factcheck [0-9]+\\.[0-9]+\\.[0-9]+\\r?\\n$", Run("--version").Output);

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("extract", "--help")]
    [InlineData("match", "--help")]
    [InlineData("claims", "lint", "--help")]
    [InlineData("explain", "--help")]
    public void Help_teaches_by_example(params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains("  factcheck ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-command", "no-such-command")]
    [InlineData("--no-such-option", "check", "a.md", "--no-such-option")]
    [InlineData("mean '--claims'", "check", "a.md", "--clams", "x")]
    [InlineData("mean '--fail-on'", "check", "a.md", "--fial-on", "error")]
    [InlineData("mean 'check'", "chek", "a.md")]
    [InlineData("mean 'stale'", "claims", "stael")]
    [InlineData("'frobnicate' is no command of 'factcheck'.\n", "frobnicate", "a.md")]
    [InlineData("FILES", "check")]
    [InlineData("console, markdown", "check", "a.md", "--format", "word")]
    [InlineData("not a day", "check", "a.md", "--date", "yesterday")]
    [InlineData("error, warning", "check", "a.md", "--fail-on", "slip")]
    [InlineData("'factcheck rules'", "check", "a.md", "--select", "FC9")]
    [InlineData("'factcheck rules'", "check", "a.md", "--ignore", "FC101,XY")]
    [InlineData("'factcheck rules'", "explain", "FC999")]
    [InlineData(".md, .json, .jsonl", "check", "a.md", "--report", "report.docx")]
    [InlineData("the article itself", "check", "a.md", "--report", "./a.md")]
    [InlineData("1 to 1024", "check", "a.md", "--jobs", "0")]
    [InlineData("--report", "check", "--report")]
    [InlineData("--report", "check", "a.md", "--report")]
    [InlineData("--date", "check", "a.md", "--date")]
    [InlineData("--select", "check", "a.md", "--select")]
    [InlineData("--claims", "check", "a.md", "--claims")]
    [InlineData("--jobs", "check", "a.md", "--jobs")]
    [InlineData("--format", "check", "a.md", "--format")]
    [InlineData("--top", "match", "--top")]
    [InlineData("RULE", "explain")]
    public void Wrong_usage_says_what_to_write_instead(string advice, params string[] arguments)
    {
        Folder.Add("a.md", Slip);
        var run = Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help'", run.Error, StringComparison.Ordinal);
        Assert.Equal(Slip, Folder.Read("a.md"));
    }

    [Fact]
    public void Every_fault_of_a_command_line_is_told_at_once()
    {
        var error = Run("check", "a.md", "--format", "word", "--date", "x", "--select", "FC9").Error;
        Assert.All(["word", "not a day", "FC9"], fault => Assert.Contains(fault, error, StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_are_listed_by_id()
    {
        var lines = Run("rules").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), lines.Select(line => line[..5]));
    }

    [Theory]
    [InlineData("FC101")]
    [InlineData("doubled-word")]
    public void A_rule_is_explained_by_id_and_by_name(string rule)
    {
        var run = Run("explain", rule);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("FC101 doubled-word", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\", run.Output, StringComparison.Ordinal);
    }
}
