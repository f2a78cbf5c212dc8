namespace FactCheck.Cli.Tests;

public sealed class ClaimsLintTests : CommandTests
{
    [Fact]
    public void The_shipped_claims_are_sound()
    {
        var run = ProgramRun.Of(Repository.Root, "claims", "lint", "claims");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("0 errors, 0 warnings.", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_entry_is_shown_in_its_line_with_a_caret()
    {
        Folder.Add("claims/a.yaml", "claims:\n  - id: a/b\n    statement: [\n");
        var run = Run("claims", "lint");
        Assert.Equal(2, run.ExitCode);
        Assert.Matches("^claims/a.yaml:[0-9]+:[0-9]+: ", run.Error);
        Assert.Contains("^\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_a_bulk_file_is_shown_in_its_line()
    {
        Folder.Add("claims/a.jsonl", "{\"id\":\"c1\",\"statement\":\"S.\"}\n{\"id\":\"c2\",\"statement\":\"T.\"}\n");
        Assert.Contains("claims/a.jsonl:2:1: c2: the claim has no evidence\n 2 | {\"id\":\"c2\",\"statement\":\"T.\"}\n   | ^\n", Run("claims", "lint").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_a_whole_file_does_not_bury_the_others()
    {
        var lines = Enumerable.Range(1, 300).Select(i => i == 150 ? "{\"id\":" : $"{{\"id\":\"c{i}\",\"statement\":\"S{i}.\",\"rating\":\"true\"}}");
        Folder.Add("claims/a.jsonl", string.Join('\n', lines) + "\n");
        var run = Run("claims", "lint");
        Assert.Equal((2, "299 curated claims read: 300 errors, 0 warnings.\n"), (run.ExitCode, run.Output));
        Assert.Contains("claims/a.jsonl:150:7: the line is not valid JSON\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("claims/a.jsonl: the claim has no evidence: 199 more like the 100 shown\n  = mend those first\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_claims_folder_the_user_is_told_to_name_one()
    {
        var run = Run("claims", "lint");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("factcheck claims lint DIR", run.Error, StringComparison.Ordinal);
    }
}
