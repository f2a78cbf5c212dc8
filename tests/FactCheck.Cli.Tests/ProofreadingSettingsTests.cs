namespace FactCheck.Cli.Tests;

public sealed class ProofreadingSettingsTests : CommandTests
{
    private const string Misspelt = "They ate the bibimbopp and the goverment fell.\n";

    [Fact]
    public void Words_of_the_vocabulary_are_right_as_they_stand()
    {
        Folder.Add("a.txt", "The recommandation fell.\n");
        Assert.Contains("FC150", Run("check", "a.txt").Output, StringComparison.Ordinal);
        Folder.Add("vocabulary.txt", "# ours\nrecommandation\n");
        Assert.DoesNotContain("FC150", Run("check", "a.txt").Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(Folder.Path, "vocabulary.txt"));
        Folder.Add("factcheck.yaml", "vocabulary: [recommandation]\n");
        Assert.DoesNotContain("FC150", Run("check", "a.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_dialect_asked_for_decides()
    {
        Folder.Add("a.txt", "The colour pleased them.\n");
        Assert.DoesNotContain("FC151", Run("check", "a.txt").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FC151", Run("check", "a.txt", "--dialect", "gb").Output, StringComparison.Ordinal);
        Assert.Contains("FC151", Run("check", "a.txt", "--dialect", "us").Output, StringComparison.Ordinal);
        Folder.Add("factcheck.yaml", "dialect: us\n");
        Assert.Contains("FC151", Run("check", "a.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_the_claims_are_right_and_slips_for_them_are_flagged()
    {
        Folder.Add("a.txt", "They crossed the Gyeongsong river.\n");
        Assert.DoesNotContain("Gyeongsang", Run("check", "a.txt").Output, StringComparison.Ordinal);
        Folder.Add("claims/rivers.yaml", "claims:\n  - id: river/length\n    statement: The Gyeongsang is 510 km long.\n    subject: Gyeongsang\n    property: length\n    value: 510\n    unit: km\n    evidence:\n      - title: Rivers\n        publisher: The river office\n        retrieved: 2024-01-01\n");
        Assert.Contains("\"Gyeongsang\"", Run("check", "a.txt", "--claims", "claims").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_can_be_off_in_a_folder_and_matter_less_or_more()
    {
        Folder.Add("drafts/a.txt", Misspelt);
        Folder.Add("posts/a.txt", Misspelt);
        Folder.Add("factcheck.yaml", "per-path-ignore: drafts/*=misspelling\nseverity:\n  - FC150=error\n");
        var run = Run("check", "drafts", "posts");
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("drafts/a.txt:", run.Output, StringComparison.Ordinal);
        Assert.Contains("posts/a.txt:1:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("severity: {FC150: error}")]
    [InlineData("severity:\n  - FC150: error")]
    [InlineData("severity: {FC1: off, misspelling: error}")]
    [InlineData("severity: [FC1=off, FC150=error]")]
    [InlineData("severity: {\"FC101,FC150\": error}\nper-path-ignore: {\"drafts/*\": FC150}")]
    [InlineData("severity: {FC150: error}\nper-path-ignore:\n  drafts/*: [FC101, FC150]")]
    public void Severities_and_paths_are_lists_or_mappings(string configuration)
    {
        Folder.Add("posts/a.txt", Misspelt);
        Folder.Add("factcheck.yaml", configuration + "\n");
        var run = Run("check", "posts");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("posts/a.txt:1:32: error FC150", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("severity: {FC150: off}")]
    [InlineData("severity: FC150=off")]
    [InlineData("severity: {FC150: error, FC1: off}")]
    [InlineData("per-path-ignore: {\"posts/*\": [FC101, FC150]}")]
    [InlineData("per-path-ignore: {\"drafts/*\": FC101, \"posts/*\": FC150}")]
    public void Rules_that_are_off_say_nothing(string configuration)
    {
        Folder.Add("posts/a.txt", Misspelt);
        Folder.Add("factcheck.yaml", configuration + "\n");
        var run = Run("check", "posts");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("FC150", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("severity: FC150", "write it as FC127=advice, or as FC127: advice")]
    [InlineData("severity: {FC150: loud}", "factcheck.yaml:1:19: `severity`: 'loud' is no severity")]
    [InlineData("severity: {FC999: error}", "factcheck.yaml:1:12: `severity`: no rule is called 'FC999'")]
    [InlineData("severity: {FC150: {a: b}}", "the value of `FC150` is a mapping")]
    [InlineData("severity: FC150=loud", "write error, warning, advice or off")]
    [InlineData("severity: FC999=error", "no rule is called 'FC999'")]
    [InlineData("per-path-ignore: drafts", "write it as drafts/*=FC127")]
    [InlineData("dialect: fr", "dialect")]
    public void A_mistake_in_the_configuration_says_what_to_write(string line, string advice)
    {
        Folder.Add("a.txt", "All is well.\n");
        Folder.Add("factcheck.yaml", line + "\n");
        var run = Run("check", "a.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
    }
}
