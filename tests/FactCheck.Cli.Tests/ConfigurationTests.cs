namespace FactCheck.Cli.Tests;

public sealed class ConfigurationTests : CommandTests
{
    private const string Claims = """
        claims:
          - id: korea/us-forces-strength
            statement: The official strength of US Forces Korea is 28,500.
            subject: US Forces Korea
            property: strength
            value: 28,500
        """;

    [Fact]
    public void The_nearest_file_above_the_first_article_gives_the_options_that_the_command_line_leaves_open()
    {
        Folder.Add("factcheck.yaml", "format: word\n");
        Folder.Add("blog/factcheck.yaml", "fail-on: warning\nselect: FC101, FC3\nformat: github\nclaims: data\nreport: [out.json]\njobs: 2\n");
        Folder.Add("blog/data/korea.yaml", Claims);
        Folder.Add("blog/posts/a.md", Slip);
        var run = Run("check", "blog/posts/a.md");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("::warning file=blog/posts/a.md,", run.Output, StringComparison.Ordinal);
        Assert.Contains("factcheck check blog/posts/a.md --claims blog/data --select FC101,FC3", Folder.Read("blog/out.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_wins_key_by_key()
    {
        Folder.Add("a.md", Slip);
        Folder.Add("factcheck.yaml", "fail-on: warning\nselect: [FC3]\nformat: json\n");
        var run = Run("check", "a.md", "--select", "FC1", "--format", "console");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("a.md:1:11: warning FC101", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("check", "a.md", "--select", "FC1", "--fail-on", "error").ExitCode);
    }

    [Fact]
    public void Another_file_is_named_and_its_paths_start_from_its_own_folder()
    {
        Folder.Add("a.md", "Well.\n");
        Folder.Add("factcheck.yaml", "nonsense\n");
        Folder.Add("ci/strict.yaml", "claims: ../claims\nreport: a.report.md\ndate: 2017-03-06\n");
        Folder.Add("claims/korea.yaml", Claims);
        var run = Run("check", "a.md", "--config", "ci/strict.yaml");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("(1 curated claim in claims)", run.Output, StringComparison.Ordinal);
        Assert.Contains("--date 2017-03-06", Folder.Read("ci/a.report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_takes_the_file_of_the_current_folder()
    {
        Folder.Add("factcheck.yaml", "# nothing else\nfail-on: warning\ninput-format: html\n");
        var run = RunWithInput("<p>He saw the the cat.</p>", "check", "-");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("-:1:14: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("# nothing yet\n")]
    [InlineData("select: null\n")]
    public void A_file_that_says_nothing_changes_nothing(string content)
    {
        Folder.Add("a.md", Slip);
        Folder.Add("factcheck.yaml", content);
        var run = Run("check", "a.md");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("FC101", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_no_part_of_the_claims_folder_that_it_stands_in()
    {
        Folder.Add("a.md", "Well.\n");
        Folder.Add("factcheck.yaml", "claims: .\n");
        Folder.Add("korea.yaml", Claims);
        Assert.Equal((0, ""), (Run("check", "a.md").ExitCode, Run("check", "a.md").Error));
        Folder.Add("other.yaml", "claims: .\n");
        Assert.Equal((0, ""), (Run("check", "a.md", "--config", "other.yaml").ExitCode, Run("check", "a.md", "--config", "other.yaml").Error));
    }

    [Fact]
    public void Every_fault_is_told_at_its_place_and_nothing_is_run()
    {
        Folder.Add("a.md", Slip);
        Folder.Add("factcheck.yaml", """
            fail_on: error
            select: [FC101, FC999]
            ignore: doubled-wrod
            format: jsn
            date: yesterday
            jobs: many
            input-format: [html]
            report: [r.md, r.docx, a.md]
            claims: {a: b}
            date: 2017-03-06
            """);
        var run = Run("check", "a.md");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        string[] places = ["1:1", "2:17", "3:9", "4:9", "5:7", "6:7", "7:15", "8:16", "8:24", "9:9", "10:1"];
        var heads = run.Error.Split('\n').Where(line => line.StartsWith("factcheck.yaml:", StringComparison.Ordinal)).ToArray();
        Assert.Equal(places, heads.Select(line => line.Split(": ")[0]["factcheck.yaml:".Length..]));
        Assert.Equal(places.Length, run.Error.Split('\n').Count(line => line.TrimEnd().EndsWith('^')));
        Assert.All(["`fail-on`?", "`doubled-word`?", "`json`?"], meant => Assert.Contains($"did you mean {meant}", run.Error, StringComparison.Ordinal));
        Assert.Equal(["a.md", "factcheck.yaml"], Folder.Names);
    }

    [Theory]
    [InlineData("select: [FC1\nignore: FC2\n")]
    [InlineData("- select\n")]
    [InlineData("select: *all\n")]
    [InlineData("select:\n\t- FC1\n")]
    [InlineData("select: FC1\n---\nselect: FC2\n")]
    [InlineData("just words\n")]
    public void A_file_that_is_no_mapping_of_keys_is_an_error_with_its_place(string content)
    {
        Folder.Add("a.md", Slip);
        Folder.Add("factcheck.yaml", content);
        var run = Run("check", "a.md");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^factcheck\.yaml:\d+:\d+: .*\n.*\n.*\^", run.Error);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error()
    {
        Folder.Add("a.md", Slip);
        var run = Run("check", "a.md", "--config", "missing.yaml");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("missing.yaml: no such file", run.Error, StringComparison.Ordinal);
    }
}
