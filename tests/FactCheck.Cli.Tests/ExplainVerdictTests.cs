namespace FactCheck.Cli.Tests;

public sealed class ExplainVerdictTests : CommandTests
{
    private const string Claims = """
        {"id": "chile/population", "statement": "The population of Chile is 17.4 million.", "subject": ["Chile"], "property": ["population"], "value": "17.4 million", "not-about": ["leave"]}
        {"id": "chile/growth", "statement": "The population of Chile grows.", "subject": ["Chile"], "property": ["population growth"], "value": 0.9, "unit": "percent"}
        """;

    [Fact]
    public void The_working_shows_the_claims_weighed_and_why_others_were_refused()
    {
        Folder.Add("claims/chile.jsonl", Claims);
        Folder.Add("a.md", "Chile has a population of 20 million.\n");
        var run = Run("explain-verdict", "a.md:1:28");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("a.md:1:1: contradicted\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  1.000  chile/population, firm\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("refused: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("20 million is not 17.4 million", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Peru, unlike Chile, has a population of 20 million.", "refused: subject: \"unlike\": Chile is only compared")]
    [InlineData("Chile has a coastal population of 20 million.", "in doubt: subject or property: \"coastal\" is no word of the curated claim")]
    [InlineData("The population of Chile leaving for the cities is 20 million.", "refused: property: \"leaving\" is a word that the curated claim rules out")]
    [InlineData("Chile has a population growth of 20 million.", "refused: property: \"growth\" makes another property of it")]
    [InlineData("Many believed that Chile has a population of 20 million.", "in doubt: stance: \"believed\" keeps its distance")]
    [InlineData("Chile does not have a population of 20 million.", "left open: stance: the sentence denies")]
    public void The_working_names_the_condition_that_is_missing(string sentence, string reason)
    {
        Folder.Add("claims/chile.jsonl", Claims);
        Folder.Add("a.md", sentence + "\n");
        var run = Run("explain-verdict", $"a.md:1:{sentence.IndexOf("20", StringComparison.Ordinal) + 1}");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(reason, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.md:3:2", "a.md:3:2: no claim stands here")]
    [InlineData("a.md:3:2", "the nearest claims stand at a.md:1:27")]
    [InlineData("a.md:9:1", "there is no line 9")]
    [InlineData("a.md:1:99", "the line has no column 99")]
    [InlineData("a.md:0:1", "this is no place in an article")]
    [InlineData("a.md", "this is no place in an article")]
    [InlineData("none.md:1:1", "no such file")]
    public void A_place_without_a_claim_and_a_bad_one_are_errors(string place, string message)
    {
        Folder.Add("claims/chile.jsonl", Claims);
        Folder.Add("a.md", "Chile has a population of 20 million.\n\nNothing here.\n");
        var run = Run("explain-verdict", place);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
