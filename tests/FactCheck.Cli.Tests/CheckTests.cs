using System.Text.Json;

namespace FactCheck.Cli.Tests;

public sealed class CheckTests : CommandTests
{
    [Fact]
    public void A_clean_article_exits_with_0()
    {
        Folder.Add("a.md", "All is well.\n");
        var run = Run("check", "a.md");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Nothing found in 1 article.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("advice", 1)]
    [InlineData("never", 0)]
    public void A_warning_fails_a_run_that_asks_for_it(string failOn, int exitCode)
    {
        Folder.Add("a.md", Slip);
        Assert.Equal(exitCode, Run("check", "a.md", "--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void Selected_rules_alone_are_reported()
    {
        Folder.Add("a.md", Slip);
        Assert.Contains("FC101", Run("check", "a.md", "--select", "FC1").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FC101", Run("check", "a.md", "--select", "FC1", "--ignore", "FC101").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_checked_at_any_depth_in_order_of_path()
    {
        Folder.Add("posts/b.md", Slip);
        Folder.Add("posts/a/c.html", "<p>Well.</p>");
        Folder.Add("posts/a/d.txt", Slip);
        Folder.Add("posts/b.report.md", Slip);
        Folder.Add("posts/image.png", "x");
        Assert.Equal(["posts/a/c.html", "posts/a/d.txt", "posts/b.md"], Ids(Run("check", "posts", "--format", "jsonl")));
    }

    [Fact]
    public void A_report_in_a_folder_of_articles_is_no_article()
    {
        Folder.Add("posts/a.md", Slip);
        Run("check", "posts", "--report", "posts/audit.md");
        Assert.Contains("FC101", Folder.Read("posts/audit.md"), StringComparison.Ordinal);
        Assert.Equal(["posts/a.md"], Ids(Run("check", "posts", "--format", "jsonl")));
    }

    [Fact]
    public void A_report_that_is_named_among_articles_is_passed_over_and_not_corrected()
    {
        Folder.Add("a.md", Slip);
        Run("check", "a.md", "--report", "a.report.md");
        var report = Folder.Read("a.report.md");
        var run = Run("check", "a.md", "a.report.md", "--fix");
        Assert.Equal("factcheck: a.report.md: a report of this program, and no article: passed over\n", run.Error);
        Assert.Equal(report, Folder.Read("a.report.md"));
        Assert.NotEqual(Slip, Folder.Read("a.md"));
    }

    [Fact]
    public void An_article_without_a_date_that_could_be_checked_with_one_gets_a_hint()
    {
        Folder.Add("claims/a.yaml", "claims: []\n");
        Folder.Add("a.md", "Sweden has 10 million people.\n");
        Assert.Contains("Give --date", Run("check", "a.md").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Give --date", Run("check", "a.md", "--date", "2020-01-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void However_many_jobs_the_output_is_the_same()
    {
        for (var i = 0; i < 40; i++)
            Folder.Add($"posts/{i:00}.md", i % 3 == 0 ? Slip : string.Concat(Enumerable.Repeat("The U.S. has 5,000 troops. ", 40 - i)));
        Assert.Equal(Run("check", "posts", "--jobs", "1"), Run("check", "posts", "--jobs", "8"));
    }

    [Fact]
    public void Findings_and_errors_become_annotations_and_no_article_adds_one()
    {
        Folder.Add("a, b.md", "::error file=x::He saw the the cat.\n::error::Well.\n");
        var run = Run("check", "a, b.md", "missing.md", "--format", "github", "--select", "FC101");
        Assert.Equal(2, run.ExitCode);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("::error file=missing.md,title=unreadable input::no such file or folder%0A", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::warning file=a%2C b.md,line=1,col=27,endLine=1,endColumn=31,title=FC101 doubled-word::", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_judged_by_the_name_it_is_given()
    {
        var run = RunWithInput("<p>He saw the the cat.</p>", "check", "-", "--stdin-filename", "page.html", "--format", "jsonl");
        using var line = JsonDocument.Parse(run.Output);
        Assert.Equal("page.html", line.RootElement.GetProperty("id").GetString());
        Assert.Equal(13, line.RootElement.GetProperty("findings")[0].GetProperty("start").GetInt32());
    }

    private static string[] Ids(ProgramRun run) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];

    [Fact]
    public void Without_a_claims_database_no_figure_is_called_unsupported_one_by_one()
    {
        Folder.Add("a.md", "It has 206 bones and weighs 70 kilograms.\n");
        var run = Run("check", "a.md");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("FC307", run.Output, StringComparison.Ordinal);
        Assert.Contains("no claims database: give one with --claims", run.Output, StringComparison.Ordinal);
    }
}
