namespace FactCheck.Cli.Tests;

public sealed class ExplainVerdictTests : CommandTests
{
    private const string Claims = """
        {"id": "chile/population", "statement": "The population of Chile is 17.4 million.", "subject": ["Chile"], "property": ["population"], "value": "17.4 million", "not-about": ["leave"]}
        {"id": "chile/growth", "statement": "The population of Chile grows.", "subject": ["Chile"], "property": ["population growth"], "value": 0.9, "unit": "percent"}
        """;

    private const string Posts = """
        {"id": "x1", "text": "Chile has a population of 20 million.\n\nNothing here."}
        {"id": "a:b", "markdown": "# News\nChile has a population of 20 million."}
        {"text": "Chile has a population of 20 million."}

        """;

    [Fact]
    public void The_working_shows_the_claims_weighed_and_why_others_were_refused()
    {
        Folder.Add("claims/chile.jsonl", Claims);
        Folder.Add("a.md", "Chile has a population of 20 million.\n");
        var run = Run("explain-verdict", "a.md:1:27");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("a.md:1:27: contradicted\n", run.Output, StringComparison.Ordinal);
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
    [InlineData("In 2019 Chile had a population of 20 million.", "period:       2019, by \"2019\" at 1:4\n")]
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

    [Theory]
    [InlineData("posts.jsonl", "posts.jsonl:x1:1:27", "posts.jsonl:x1:1:27: contradicted\n")]
    [InlineData("posts.ndjson", "posts.ndjson:a:b:2:27", "posts.ndjson:a:b:2:27: contradicted\n")]
    [InlineData("posts.jsonl", "posts.jsonl:3:1:27", "posts.jsonl:3:1:27: contradicted\n")]
    [InlineData("posts.data", "posts.data:x1:1:27", "posts.data:x1:1:27: contradicted\n", "--input-format", "jsonl")]
    public void A_claim_in_a_document_of_a_JSON_Lines_file_is_explained(string file, string place, string start, params string[] options)
    {
        Folder.Add("claims/chile.jsonl", Claims);
        Folder.Add(file, Posts);
        var run = Run(["explain-verdict", place, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("posts.jsonl:1:27", "posts.jsonl: a JSON Lines file has many documents, and none is named\n  = name it as FILE:ID:LINE:COLUMN, such as posts.jsonl:x1:1:27\n")]
    [InlineData("posts.jsonl:x9:1:27", "posts.jsonl: no document of this file has the id 'x9'\n")]
    [InlineData("posts.jsonl:x1:3:2", "x1:3:2: no claim stands here\n")]
    [InlineData("posts.jsonl:x1:7:2", "x1: there is no line 7\n")]
    [InlineData("none.jsonl:x1:1:27", "none.jsonl:x1: no such file")]
    public void A_document_that_is_not_there_is_an_error(string place, string message)
    {
        Folder.Add("claims/chile.jsonl", Claims);
        Folder.Add("posts.jsonl", Posts);
        var run = Run("explain-verdict", place);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_claims_at_one_place_the_one_that_check_reports_is_explained()
    {
        Folder.Add("claims/chile.jsonl", """{"id": "chile/myth", "statement": "Chile banned the sale of marmalade on Sundays.", "rating": "false"}""");
        Folder.Add("a.md", "Chile banned the sale of marmalade on Sundays.\n");
        Assert.Contains("a.md:1:1: error FC304", Run("check", "a.md").Output, StringComparison.Ordinal);
        var run = Run("explain-verdict", "a.md:1:1");
        Assert.StartsWith("a.md:1:1: contradicted\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("a published fact-check rates the statement false", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_of_which_only_the_property_fails_are_shown_with_the_reason()
    {
        Folder.Add("claims/chile.jsonl", Claims);
        Folder.Add("a.md", "Chile keeps 20 million sheep.\n");
        var run = Run("explain-verdict", "a.md:1:13");
        Assert.Contains("chile/population\n         subject: Chile (in the sentence)\n         refused: property: the words around it do not say \"population\"\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_features_add_up_to_the_sum_that_is_shown()
    {
        Folder.Add("claims/chile.jsonl", Claims);
        Folder.Add("a.md", "Chile has a population of 20 million.\n");
        var lines = Run("explain-verdict", "a.md:1:27").Output.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("features of ", StringComparison.Ordinal)) + 1;
        var end = Array.FindIndex(lines, at, line => line.StartsWith("  sum", StringComparison.Ordinal));
        var sum = lines[at..end].Sum(line => Number(line.Split(" × ")[0].Split(' ')[^1]) * Number(line.Split(" × ")[1].Split(" = ")[0]));
        Assert.InRange(sum, Number(lines[end][5..]) - 0.01, Number(lines[end][5..]) + 0.01);

        static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_claim_of_which_only_the_value_is_in_doubt_is_not_called_firm()
    {
        Folder.Add("claims/chile.jsonl", Claims);
        Folder.Add("a.md", "Chile has a population of 90 million.\n");
        var run = Run("explain-verdict", "a.md:1:27");
        Assert.Contains("  1.000  chile/population, not firm enough to contradict\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("         in doubt: value: it is too far from the one on record", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_format_the_day_and_the_index_are_chosen_as_for_check()
    {
        Folder.Add("claims/chile.jsonl", Claims);
        Folder.Add("a.data", "<p>Chile has a population of 20 million.</p>\n");
        var run = Run("explain-verdict", "a.data:1:31", "--input-format", "html", "--date", "2020-01-01", "--no-index");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("claim:        Chile has a population of 20 million.\n", run.Output, StringComparison.Ordinal);
        Assert.False(Folder.Names.Contains(".factcheck"));
        Run("explain-verdict", "a.data:1:31", "--input-format", "html");
        Assert.True(Folder.Names.Contains(".factcheck"));
    }

    [Fact]
    public void The_claims_are_those_that_the_settings_beside_the_article_name()
    {
        Folder.Add("own/chile.jsonl", Claims);
        Folder.Add("factcheck.yaml", "claims: own\n");
        Folder.Add("a.md", "Chile has a population of 20 million.\n");
        Assert.Contains("chile/population, firm", Run("explain-verdict", "a.md:1:27").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_is_explained_by_the_sentence_that_it_makes_with_its_headers()
    {
        Folder.Add("claims/chile.jsonl", Claims);
        Folder.Add("a.md", "| Country | Population |\n|---|---|\n| Chile | 20 million |\n");
        var run = Run("explain-verdict", "a.md:3:11");
        Assert.Contains("with headers: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("chile/population, firm\n", run.Output, StringComparison.Ordinal);
    }
}
