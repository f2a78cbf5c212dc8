namespace FactCheck.Cli.Tests;

public sealed class ReportFileTests : CommandTests
{
    [Fact]
    public void Each_report_is_written_in_the_format_of_its_ending()
    {
        Folder.Add("a.md", Slip);
        var run = Run("check", "a.md", "--report", "r.md", "--report", "r.json", "--report", "r.jsonl");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("<!-- A report by factcheck", Folder.Read("r.md"), StringComparison.Ordinal);
        Assert.StartsWith("{\n", Folder.Read("r.json"), StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"a.md\"", Folder.Read("r.jsonl"), StringComparison.Ordinal);
        Assert.Equal(["a.md", "r.json", "r.jsonl", "r.md"], Folder.Names);
    }

    [Fact]
    public void A_report_is_what_standard_output_says_in_its_format()
    {
        Folder.Add("a.md", Slip);
        var run = Run("check", "a.md", "--report", "r.md", "--format", "markdown");
        Assert.Equal(Folder.Read("r.md"), run.Output);
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_an_error_and_nothing_is_left_of_it()
    {
        Folder.Add("a.md", Slip);
        var run = Run("check", "a.md", "--report", "no-such-folder/r.md", "--report", "r.json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-folder/r.md: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("FC101", run.Output, StringComparison.Ordinal);
        Assert.Equal(["a.md", "r.json"], Folder.Names);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_report_stays()
    {
        Folder.Add("a.md", Slip);
        Folder.Add("r.md/old.txt", "old");
        var run = Run("check", "a.md", "--report", "r.md");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["a.md", "r.md"], Folder.Names);
        Assert.Equal("old", Folder.Read("r.md/old.txt"));
    }

    [Fact]
    public void A_new_report_takes_the_place_of_the_old_one()
    {
        Folder.Add("a.md", Slip);
        Folder.Add("r.md", new string('x', 100_000));
        Assert.Equal(0, Run("check", "a.md", "--report", "r.md").ExitCode);
        Assert.DoesNotContain("xxx", Folder.Read("r.md"), StringComparison.Ordinal);
    }
}
