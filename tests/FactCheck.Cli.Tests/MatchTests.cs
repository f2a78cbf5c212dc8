using System.Text.Json;

namespace FactCheck.Cli.Tests;

public sealed class MatchTests : CommandTests
{
    private const string Claims = """
        {"id": "world/everest", "statement": "Mount Everest is 8,849 metres high."}
        {"id": "world/senate", "statement": "The United States Senate has 100 seats."}
        """;

    [Fact]
    public void Curated_claims_are_ranked_for_each_statement()
    {
        Folder.Add("claims/world.jsonl", Claims);
        Folder.Add("q.jsonl", "{\"id\": \"q1\", \"text\": \"Everest is 9,000 metres high\", \"context\": {\"speaker\": \"x\"}}\n{\"id\": 2, \"text\": \"qqq\"}\n");
        var run = Run("match", "--top", "1", "--input-format", "jsonl", "q.jsonl");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var first = JsonDocument.Parse(lines[0]);
        Assert.Equal("q1", first.RootElement.GetProperty("id").GetString());
        var match = Assert.Single(first.RootElement.GetProperty("matches").EnumerateArray());
        Assert.Equal("world/everest", match.GetProperty("claim").GetString());
        Assert.InRange(match.GetProperty("score").GetDouble(), 0.01, 1);
        Assert.Equal("{\"id\":\"2\",\"matches\":[]}", lines[1]);
    }

    [Fact]
    public void Statements_that_stand_in_the_claims_folder_are_no_claims()
    {
        Folder.Add("data/claims.jsonl", Claims);
        Folder.Add("data/queries.jsonl", "{\"id\": \"q1\", \"text\": \"Everest\"}\n");
        var run = Run("match", "--claims", "data", "data/queries.jsonl");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Statements_come_from_standard_input_and_a_bad_one_does_not_hide_the_others()
    {
        Folder.Add("claims/world.jsonl", Claims);
        var run = RunWithInput("{\"id\": \"a\"}\n{\"id\": \"b\", \"text\": \"Senate seats\"}\n", "match");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("-:1:1: ", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"b\",\"matches\":[{\"claim\":\"world/senate\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentences_around_a_statement_and_its_speaker_help_to_find_what_it_is_about()
    {
        Folder.Add("claims/seats.jsonl", "{\"id\": \"us\", \"statement\": \"The United States Senate has 100 seats.\"}\n{\"id\": \"ca\", \"statement\": \"The Senate of Canada has 105 seats.\"}\n");
        var run = RunWithInput("{\"text\": \"The Senate has seats\", \"context\": {\"before\": [\"Take Canada.\"], \"after\": \"x\", \"speaker\": null, \"date\": \"2019\"}}\n", "match", "--top", "1");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"claim\":\"ca\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"text\": \"a\", \"context\": 1}", "\"context\" is not an object")]
    [InlineData("{\"text\": \"a\", \"context\": {\"before\": [1]}}", "\"before\" is not a string")]
    [InlineData("{\"text\": \"a\", \"context\": {\"speaker\": []}}", "\"speaker\" is not a string")]
    [InlineData("{\"text\": \"a\", \"context\": {\"after\": [\"\\ud83d\"]}}", "\"after\" is not valid Unicode")]
    public void A_context_of_another_shape_is_an_error_with_its_place(string line, string message)
    {
        Folder.Add("claims/world.jsonl", Claims);
        var run = RunWithInput(line, "match");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("-:1:1: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a number from 1", "match", "--top", "0")]
    [InlineData("no such file", "match", "missing.jsonl")]
    public void Wrong_usage_and_missing_input_exit_with_2(string message, params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
