using System.Text.Json;

namespace FactCheck.Cli.Tests;

public sealed class CurationCommandTests : CommandTests
{
    private const string Untidy = "claims:\n- statement: Laputa has 900 towers.  # counted\n  id: towers\n  subject: Laputa\n  property: towers\n  value: 900\n  unit: towers\n";
    private const string Tidy = "claims:\n  - id: towers\n    statement: Laputa has 900 towers.  # counted\n    subject: Laputa\n    property: towers\n    value: 900\n    unit: towers\n";

    [Fact]
    public void Format_puts_files_into_their_form_once()
    {
        Folder.Add("claims/a.yaml", Untidy);
        var check = Run("claims", "format", "--check");
        Assert.Equal((1, "claims/a.yaml\n1 of 1 files are not in their form.\n"), (check.ExitCode, check.Output));
        Assert.Equal(Untidy, Folder.Read("claims/a.yaml"));
        Assert.Equal(0, Run("claims", "format").ExitCode);
        Assert.Equal(Tidy, Folder.Read("claims/a.yaml"));
        Assert.Equal((0, "0 of 1 files were formatted.\n"), (Run("claims", "format") is var again ? again.ExitCode : 9, again.Output));
        Assert.Equal(0, Run("claims", "format", "--check").ExitCode);
    }

    [Fact]
    public void Format_leaves_a_broken_file_alone_and_formats_the_others()
    {
        Folder.Add("claims/a.yaml", "claims:\n  - id: [\n");
        Folder.Add("claims/b.yaml", Untidy);
        var run = Run("claims", "format");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("claims/a.yaml:", run.Error, StringComparison.Ordinal);
        Assert.Equal(("claims:\n  - id: [\n", Tidy), (Folder.Read("claims/a.yaml"), Folder.Read("claims/b.yaml")));
    }

    [Fact]
    public void Format_tells_of_a_folder_that_cannot_be_written()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        Folder.Add("claims/a.yaml", Untidy);
        File.SetUnixFileMode(Folder.Path + "/claims", UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var run = Run("claims", "format");
            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith("claims/a.yaml: ", run.Error, StringComparison.Ordinal);
            Assert.Equal(Untidy, Folder.Read("claims/a.yaml"));
        }
        finally
        {
            File.SetUnixFileMode(Folder.Path + "/claims", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData("claims export > /dev/full")]
    [InlineData("claims export > /dev/full 2> /dev/full")]
    [InlineData("claims show nothing 2> /dev/full")]
    public void An_export_to_a_full_disk_is_told(string command)
    {
        Folder.Add("claims/a.yaml", Tidy);
        if (!File.Exists("/dev/full"))
            return;
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", $"dotnet '{typeof(ProgramRun).Assembly.Location.Replace("FactCheck.Cli.Tests.dll", "FactCheck.Cli.dll", StringComparison.Ordinal)}' {command}"])
        {
            WorkingDirectory = Folder.Path,
            RedirectStandardError = true,
        })!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.Equal(2, shell.ExitCode);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void New_drafts_a_claim_from_a_place_of_an_article()
    {
        Folder.Add("a.md", "# Islands\n\nIn 2014 the population of Laputa was over 28,500 people.\n");
        var run = Run("claims", "new", "a.md:3:42");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("    statement: In 2014 the population of Laputa was over 28,500 people.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    value: 28,500\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    period: 2014\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    subject: Laputa\n    property: population\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    status: proposed\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mount Laputa: 8,849 metres above the sea.", "a.md:1:16", "length")]
    [InlineData("Mount Laputa has 900 towers.", "a.md:1:19", "number of towers")]
    [InlineData("Mount Laputa: 12.5 percent below the coast.", "a.md:1:16", "share")]
    public void New_names_what_is_measured_and_not_its_unit(string text, string place, string property)
    {
        Folder.Add("a.md", text + "\n");
        Assert.Contains($"    property: {property}\n", Run("claims", "new", place).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LAGADO, 3 May 2024 \u2014 The Flying Bridge is 2,310 metres long.", "2,310", "Flying Bridge", "long")]
    [InlineData("In 2023 the court of Laputa spent $40 million on repairs.", "$40", "court of Laputa", "spent on repairs")]
    [InlineData("In 2023 Laputa spent $40 million on repairs.", "$40", "Laputa", "spent on repairs")]
    [InlineData("Unemployment in Lilliput fell to 6.4 percent.", "6.4", "Lilliput", "Unemployment")]
    [InlineData("The Academy employs 3,200 people in Lagado.", "3,200", "Academy", "number of people")]
    [InlineData("The Academy opened on 1 May 2024.", "1 May", "Academy", "opened")]
    [InlineData("Laputa borders Balnibarbi. The country's steel output was 4.2 million tonnes.", "4.2", "Laputa", "steel output")]
    [InlineData("The Flying Bridge is old. It is 2,310 metres long.", "2,310", "Flying Bridge", "long")]
    public void New_reads_subject_and_property_from_how_the_sentence_is_built(string text, string figure, string subject, string property)
    {
        Folder.Add("a.md", text + "\n");
        Assert.Contains($"    subject: {subject}\n    property: {property}\n", Run("claims", "new", $"a.md:1:{text.IndexOf(figure, StringComparison.Ordinal) + 1}").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It is 2,310 metres long.", "long")]
    [InlineData("The country's steel output was 2,310 tonnes.", "steel output")]
    [InlineData("The dam is old. The company employs 2,310 people.", "number of people")]
    public void New_names_no_subject_where_nothing_near_does_and_says_so(string text, string property)
    {
        Folder.Add("a.md", text + "\n");
        var run = Run("claims", "new", $"a.md:1:{text.IndexOf("2,310", StringComparison.Ordinal) + 1}");
        Assert.Equal((0, "factcheck: note: nothing near says by name what the sentence speaks of: fill in `subject`\n"), (run.ExitCode, run.Error));
        Assert.DoesNotContain("subject:", run.Output, StringComparison.Ordinal);
        Assert.Contains($"    property: {property}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_appends_to_a_claims_file_that_can_be_read_afterwards()
    {
        Folder.Add("a.md", "The population of Laputa was 28,500 people in 2014.\n");
        Folder.Add("b.md", "The population of Laputa was 29,500 people in 2016.\n");
        Assert.Equal(0, Run("claims", "new", "a.md:1:33", "--append", "claims.yaml").ExitCode);
        Assert.Equal(0, Run("claims", "new", "b.md:1:33", "--append", "claims.yaml").ExitCode);
        using var json = JsonDocument.Parse(Run("claims", "list", "claims.yaml", "--format", "json").Output);
        Assert.Equal(["proposed", "proposed"], json.RootElement.EnumerateArray().Select(claim => claim.GetProperty("status").GetString()));
        Assert.Equal(0, Run("claims", "format", "claims.yaml", "--check").ExitCode);
    }

    [Fact]
    public void New_keeps_the_indent_of_the_file_that_it_appends_to()
    {
        Folder.Add("a.md", "The population of Laputa was 28,500 people in 2014.\n");
        Folder.Add("claims.yaml", "claims:\n- id: a\n  statement: S.\n  rating: true\n");
        Assert.Equal((0, ""), (Run("claims", "new", "a.md:1:33", "--append", "claims.yaml").ExitCode, Run("claims", "list", "claims.yaml").Error));
        Assert.Contains("\n- id: new/laputa/population\n  statement: ", Folder.Read("claims.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims: []\n", "claims:\n  - id: ")]
    [InlineData("# Ours.\n", "# Ours.\nclaims:\n  - id: ")]
    [InlineData("claims:", "claims:\n  - id: ")]
    public void New_opens_a_claims_file_without_a_claim(string before, string after)
    {
        Folder.Add("a.md", "The population of Laputa was 28,500 people in 2014.\n");
        Folder.Add("claims.yaml", before);
        Assert.Equal((0, ""), (Run("claims", "new", "a.md:1:33", "--append", "claims.yaml") is var run ? run.ExitCode : 9, run.Error));
        Assert.StartsWith(after, Folder.Read("claims.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void New_writes_no_YAML_into_a_file_of_another_format()
    {
        Folder.Add("a.md", "The population of Laputa was 28,500 people in 2014.\n");
        var run = Run("claims", "new", "a.md:1:33", "--append", "claims.jsonl");
        Assert.Equal((2, "claims.jsonl: an entry is added to YAML files, and the name speaks of jsonl\n  = name a file that ends in .yaml\n"), (run.ExitCode, run.Error));
        Assert.False(File.Exists(Path.Combine(Folder.Path, "claims.jsonl")));
    }

    [Fact]
    public void New_appends_no_claim_twice()
    {
        Folder.Add("a.md", "The population of Laputa was 28,500 people in 2014.\n");
        Assert.Equal(0, Run("claims", "new", "a.md:1:33", "--append", "claims.yaml").ExitCode);
        var once = Folder.Read("claims.yaml");
        var again = Run("claims", "new", "a.md:1:33", "--append", "claims.yaml");
        Assert.Equal((2, ""), (again.ExitCode, again.Output));
        Assert.Contains("claims.yaml:2:5: the claim is there already: new/laputa/population", again.Error, StringComparison.Ordinal);
        Assert.Equal(once, Folder.Read("claims.yaml"));
    }

    [Theory]
    [InlineData("a.md", "this is no place in an article")]
    [InlineData("a.md:0:1", "this is no place in an article")]
    [InlineData("a.md:99:1", "the article claims nothing here")]
    [InlineData("missing.md:1:1", "no such file or folder")]
    public void New_needs_a_place(string place, string message)
    {
        Folder.Add("a.md", "The population of Laputa was 28,500 people in 2014.\n");
        var run = Run("claims", "new", place);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_used_names_the_places_that_lean_on_a_claim()
    {
        Folder.Add("claims/a.yaml", Tidy);
        Folder.Add("posts/a.md", "Laputa has 900 towers.\n");
        Folder.Add("posts/b.md", "Lilliput is small.\n\nLaputa has 200 towers.\n");
        var run = Run("claims", "where-used", "towers", "posts");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("posts/a.md:1:12: supported: 900 towers; on record: 900 towers\nposts/b.md:3:12: contradicted: 200 towers; on record: 900 towers\n", run.Output);
        using var json = JsonDocument.Parse(Run("claims", "where-used", "towers", "posts", "--format", "json").Output);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Equal(2, Run("claims", "where-used", "tower", "posts").ExitCode);
        Assert.Equal(2, Run("claims", "where-used", "towers").ExitCode);
    }

    [Fact]
    public void Lint_proves_quotations_when_asked()
    {
        Folder.Add("claims/a.yaml", Tidy + "    evidence:\n      - {title: T, publisher: P, url: \"https://example.org/\", retrieved: 2026-11-23, quotation: 900 towers, snapshot: none.txt}\n");
        Assert.Equal(0, Run("claims", "lint").ExitCode);
        var run = Run("claims", "lint", "--evidence");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("claims/a.yaml:9:9: towers: the snapshot cannot be used: there is no file", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format")]
    [InlineData("new")]
    [InlineData("where-used")]
    public void Each_command_explains_itself_with_an_example(string command) =>
        Assert.Contains($"Examples:\n  factcheck claims {command}", Run("claims", command, "--help").Output, StringComparison.Ordinal);
}
