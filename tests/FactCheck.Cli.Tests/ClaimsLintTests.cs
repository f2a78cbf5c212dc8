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
    public void Without_a_claims_folder_the_user_is_told_to_name_one()
    {
        var run = Run("claims", "lint");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("factcheck claims lint DIR", run.Error, StringComparison.Ordinal);
    }
}
