using System.Text.Json;

namespace FactCheck.Cli.Tests;

public sealed class DatabaseCommandTests : CommandTests
{
    public DatabaseCommandTests() => Folder.Add("claims/islands.yaml", IslandClaims.Text);

    [Fact]
    public void List_shows_each_claim_with_its_place_and_state()
    {
        var run = Run("claims", "list");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(3, run.Output.Count(c => c == '\n'));
        Assert.StartsWith("claims/islands.yaml:2:5: islands/laputa-population: Laputa has 28,500 inhabitants.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("six inches tall. (proposed)\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--subject", "FLYING", "islands/laputa-population")]
    [InlineData("--status", "proposed", "islands/lilliput-height")]
    [InlineData("--file", "islands.yaml", "islands/laputa-population islands/lilliput-height checks/yahoos")]
    [InlineData("--file", "lands.yaml", "")]
    public void List_takes_filters_and_speaks_json(string option, string value, string ids)
    {
        using var json = JsonDocument.Parse(Run("claims", "list", option, value, "--format", "json").Output);
        Assert.Equal(ids, string.Join(' ', json.RootElement.EnumerateArray().Select(claim => claim.GetProperty("id").GetString())));
    }

    [Fact]
    public void List_says_when_nothing_is_found() => Assert.Equal((1, "", "factcheck: no claim is as asked for\n"), Parts(Run("claims", "list", "--subject", "zzz")));

    [Theory]
    [InlineData("list")]
    [InlineData("stats")]
    [InlineData("export")]
    [InlineData("conflicts")]
    public void Folders_may_be_named_as_an_option_too(string command)
    {
        Folder.Add("elsewhere/lilliput.yaml", IslandClaims.Text.Replace("islands/", "isles/", StringComparison.Ordinal));
        var named = Run("claims", command, "elsewhere");
        Assert.NotEmpty(named.Output);
        Assert.Equal((named.ExitCode, named.Output), (Run("claims", command, "--claims", "elsewhere").ExitCode, Run("claims", command, "--claims", "elsewhere").Output));
    }

    [Fact]
    public void Show_writes_the_whole_claim()
    {
        var run = Run("claims", "show", "islands/laputa-population");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("# claims/islands.yaml:2:5\n  - id: islands/laputa-population\n    statement: Laputa has 28,500 inhabitants.\n    subject: [Laputa, the flying island]\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("      - value: 31,000\n        evidence:\n          - publisher: Balnibarbi Times\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_of_an_unknown_id_offers_the_near_ones()
    {
        var run = Run("claims", "show", "laputa");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("did you mean islands/laputa-population?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_finds_by_words_best_first()
    {
        var run = Run("claims", "search", "how", "many", "inhabitants", "has", "Laputa");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("claims/islands.yaml:2:5: islands/laputa-population", run.Output, StringComparison.Ordinal);
        Assert.Equal((1, "", "factcheck: no claim has one of these words\n"), Parts(Run("claims", "search", "xylophone")));
        Assert.Equal(2, Run("claims", "search", "x", "--top", "none").ExitCode);
    }

    [Theory]
    [InlineData("search", "Laputa", "yahoos", "--top", "2")]
    [InlineData("show", "islands/lilliput-height", "checks/yahoos", "nowhere")]
    public void Single_claims_are_found_by_the_index_as_without_it(params string[] arguments)
    {
        var without = Run(["claims", .. arguments, "--no-index"]);
        Assert.False(Directory.Exists(Path.Combine(Folder.Path, ".factcheck")));
        Assert.NotEmpty(without.Output);
        Assert.Equal((without, without), (Run(["claims", .. arguments]), Run(["claims", .. arguments])));
        Assert.True(Directory.Exists(Path.Combine(Folder.Path, ".factcheck")));
    }

    [Fact]
    public void Stale_needs_a_day_and_lists_what_is_due_on_it()
    {
        Assert.Equal(2, Run("claims", "stale").ExitCode);
        Assert.Equal(2, Run("claims", "stale", "--date", "soon").ExitCode);
        Assert.Equal((0, ""), (Run("claims", "stale", "--date", "2026-05-31") is var early ? early.ExitCode : 9, early.Output));
        Assert.Equal("factcheck: no review is due on 2026-05-31\n", Run("claims", "stale", "--date", "2026-05-31").Error);
        var due = Run("claims", "stale", "--date", "2026-06-01");
        Assert.Equal((1, "claims/islands.yaml:2:5: islands/laputa-population: review by 2026-06-01\n"), (due.ExitCode, due.Output));
    }

    [Fact]
    public void Conflicts_lists_the_disputed_and_fails_on_contradictions()
    {
        var run = Run("claims", "conflicts");
        Assert.Equal((0, "claims/islands.yaml:2:5: islands/laputa-population: 28,500 inhabitants, disputed by 31,000 inhabitants\n"), (run.ExitCode, run.Output));
        Folder.Add("claims/more.yaml", "claims:\n  - {id: b, statement: Laputa has inhabitants., subject: Laputa, property: population, value: 5, unit: inhabitants, period: 2014}\n");
        var contradicted = Run("claims", "conflicts");
        Assert.Equal(1, contradicted.ExitCode);
        Assert.Contains("claims/more.yaml:2:", contradicted.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Stats_counts()
    {
        Assert.Contains("         3  claims\n", Run("claims", "stats").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run("claims", "stats", "--format", "json").Output);
        Assert.Equal((3, 2, 1), (json.RootElement.GetProperty("claims").GetInt32(), json.RootElement.GetProperty("accepted").GetInt32(), json.RootElement.GetProperty("disputed").GetInt32()));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("export")]
    [InlineData("stats")]
    public void A_broken_database_is_told_and_the_rest_of_it_is_used(string command)
    {
        Folder.Add("claims/broken.yaml", "claims:\n  - id: x\n   statement: y\n");
        var run = Run("claims", command);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("claims/broken.yaml:2:5: ", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void Search_says_when_there_is_nothing_to_search()
    {
        Folder.Add("empty/notes.txt", "nothing yet");
        var run = Run("claims", "search", "Laputa", "--claims", "empty");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("factcheck: the claims folders hold no claim\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("search")]
    [InlineData("stats")]
    [InlineData("stale")]
    [InlineData("conflicts")]
    [InlineData("import")]
    [InlineData("export")]
    public void Each_command_explains_itself_with_an_example(string command)
    {
        var run = Run("claims", command, "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"Examples:\n  factcheck claims {command}", run.Output, StringComparison.Ordinal);
    }
}
