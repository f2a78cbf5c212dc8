using System.Text.Json;

namespace FactCheck.Cli.Tests;

public sealed class ExtractTests : CommandTests
{
    [Fact]
    public void The_contract_of_extract_is_kept()
    {
        var run = RunWithInput("{\"id\": 7, \"text\": \"It cost about $5.2 billion in 2014.\", \"ignored\": [1]}\n", "extract", "--input-format", "jsonl", "--format", "jsonl", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var line = JsonDocument.Parse(run.Output);
        Assert.Equal("7", line.RootElement.GetProperty("id").GetString());
        var mention = line.RootElement.GetProperty("mentions")[0];
        Assert.Equal("currency", mention.GetProperty("kind").GetString());
        Assert.Equal(5200000000, mention.GetProperty("value").GetInt64());
        Assert.Equal("USD", mention.GetProperty("unit").GetString());
        Assert.Equal("about", mention.GetProperty("hedge").GetString());
        Assert.All(["start", "end", "line", "column", "text"], field => Assert.True(mention.TryGetProperty(field, out _), field));
        Assert.Equal(JsonValueKind.Array, line.RootElement.GetProperty("claims").ValueKind);
    }

    [Fact]
    public void Changes_point_at_the_mentions_and_leave_out_what_is_not_said()
    {
        var run = RunWithInput("{\"id\": \"a\", \"text\": \"Sales rose by 30 % to 5.2 million.\"}\n", "extract", "--input-format", "jsonl", "-");
        using var line = JsonDocument.Parse(run.Output);
        var change = Assert.Single(line.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal(("up", 0, 1), (change.GetProperty("direction").GetString(), change.GetProperty("amount").GetInt32(), change.GetProperty("result").GetInt32()));
        Assert.False(change.TryGetProperty("base", out _));
    }

    [Fact]
    public void Positions_count_in_the_value_of_the_field_in_utf16_units()
    {
        var run = RunWithInput("{\"id\": \"a\", \"html\": \"<p>\\ud83d\\ude00 one</p>\\n<p>There are 5 km.</p>\"}\n", "extract", "--input-format", "jsonl", "-");
        using var line = JsonDocument.Parse(run.Output);
        var mention = line.RootElement.GetProperty("mentions").EnumerateArray().Last();
        Assert.Equal((2, 14), (mention.GetProperty("line").GetInt32(), mention.GetProperty("column").GetInt32()));
    }
}
