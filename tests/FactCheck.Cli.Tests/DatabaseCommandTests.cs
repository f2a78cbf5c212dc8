using System.Text.Json;

namespace FactCheck.Cli.Tests;

public sealed class DatabaseCommandTests : CommandTests
{
    private const string Claims = """
        claims:
          - id: islands/laputa-population
            statement: Laputa has 28,500 inhabitants.
            subject: [Laputa, the flying island]
            property: [population, inhabitants]
            value: 28,500
            unit: inhabitants
            period: 2014
            disputed-by:
              - value: 31,000
                evidence: [{publisher: Balnibarbi Times, url: "https://example.org/b", retrieved: 2026-11-23}]
            evidence:
              - {title: Count, publisher: Office, url: https://example.org/a, retrieved: 2026-11-23}
            review-by: 2026-06-01
          - id: islands/lilliput-height
            statement: Lilliputians are six inches tall.
            subject: Lilliput
            status: proposed
          - id: checks/yahoos
            statement: The Yahoos rule the Houyhnhnms.
            rating: false
            speaker: A Captain
            date: 1726-10-28
            evidence:
              - {title: Check, publisher: Office, url: https://example.org/c, published: 1726-11-01, retrieved: 2026-11-23}
        """;

    public DatabaseCommandTests() => Folder.Add("claims/islands.yaml", Claims);

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
        Folder.Add("elsewhere/lilliput.yaml", Claims.Replace("islands/", "isles/", StringComparison.Ordinal));
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
    [InlineData("yaml", "back.yaml")]
    [InlineData("jsonl", "back.jsonl")]
    [InlineData("csv", "back.csv")]
    public void What_is_exported_is_imported_as_the_same(string format, string file)
    {
        Assert.Equal((0, "", ""), Parts(Run("claims", "export", "--to", format, "-o", file)));
        var run = Run("claims", "import", file, "--to", "jsonl");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Run("claims", "export", "--to", "jsonl").Output, run.Output);
    }

    [Fact]
    public void Claim_reviews_hold_the_rated_claims_and_say_what_is_left_out()
    {
        var run = Run("claims", "export", "--to", "claimreview", "-o", "reviews.json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2 of 3 claims are left out", run.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Folder.Read("reviews.json"));
        var review = Assert.Single(json.RootElement.GetProperty("@graph").EnumerateArray().ToArray());
        Assert.Equal(("The Yahoos rule the Houyhnhnms.", "https://example.org/c", "A Captain"), (review.GetProperty("claimReviewed").GetString(), review.GetProperty("url").GetString(), review.GetProperty("itemReviewed").GetProperty("author").GetProperty("name").GetString()));
        var back = Run("claims", "import", "reviews.json");
        Assert.Equal(0, back.ExitCode);
        Assert.StartsWith("claims:\n  - id: checks/yahoos\n", back.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_export_is_a_failure_and_writes_no_file()
    {
        Folder.Add("plain.yaml", "claims:\n  - {id: a, statement: S., evidence: [{title: T, publisher: P, url: \"https://example.org\"}]}\n");
        var run = Run("claims", "export", "--claims", "plain.yaml", "--to", "claimreview", "-o", "none.json");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("factcheck: 1 of 1 claims are left out", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Folder.Path, "none.json")));
    }

    [Theory]
    [InlineData("bad.csv", "id,statment\na,b\n", "bad.csv:1:4: claims have no column 'statment'")]
    [InlineData("bad.csv", "id,statement,unit,value\na,S.,km,many\nb,S.,,\n", "bad.csv:2:9: 'many' is no figure in the unit 'km'")]
    [InlineData("bad.json", "{\"@type\": \"ClaimReview\", \"claimReviewed\": \"S.\", \"url\": \"https://example.org\"}", "bad.json:1:1: the review has no \"reviewRating\"")]
    [InlineData("bad.json", "{\"@type\": \"ClaimReview\", \"claimReviewed\": \"S.\", \"url\": \"javascript:x\", \"datePublished\": \"2017-02-18\", \"reviewRating\": {\"alternateName\": \"False\", \"ratingValue\": 1}}", "bad.json:1:56: 'javascript:x' is no web address")]
    [InlineData("bad.json", "{\"@type\": \"ClaimReview\", \"claimReviewed\": \"S.\", \"url\": \"https://example.org\", \"datePublished\": \"yesterday\", \"reviewRating\": {\"alternateName\": \"False\", \"ratingValue\": 1}}", "bad.json:1:96: 'yesterday' is no date")]
    [InlineData("bad.json", "{\"@type\": \"ClaimReview\", \"claimReviewed\": \"S.\", \"url\": \"https://example.org\", \"datePublished\": \"2017-02-18\", \"reviewRating\": {\"alternateName\": \"False\", \"ratingValue\": 5}}", "bad.json:1:126: the rating's name, 'False', and its value, 5, say the opposite of each other")]
    [InlineData("bad.json", "{\"@type\": \"Person\"}", "bad.json:1:1: this is of the type Person, and no ClaimReview")]
    [InlineData("bad.json", "[{\n\"@type\" 5}]", "bad.json:2:9: the text is not valid JSON")]
    [InlineData("bad.json", "[{\"@type\": \"ClaimReview\", \"url\": \"https://example.org\", \"reviewRating\": {\"alternateName\": \"False\"}}, 5]", "bad.json:1:2: the review has no \"claimReviewed\"")]
    [InlineData("bad.csv", "id;statement\na;S.\n", "bad.csv:1:1: the columns are parted by semicolons")]
    [InlineData("bad.csv", " \n", "bad.csv: the file is empty")]
    [InlineData("bad.jsonl", "{\"id\": \"a\"}\n", "bad.jsonl:1:1: `statement` is missing")]
    [InlineData("bad.xyz", "?", "bad.xyz: the name does not tell the format")]
    public void A_bad_import_is_told_with_its_place(string name, string content, string error)
    {
        Folder.Add(name, content);
        var run = Run("claims", "import", name);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(error, run.Error.Replace("factcheck: ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_the_output_tells_its_format()
    {
        Folder.Add("a.yaml", "claims:\n  - {id: a, statement: S., rating: true}\n");
        Assert.Equal(0, Run("claims", "export", "a.yaml", "-o", "a.csv").ExitCode);
        Assert.StartsWith("id,part,statement", Folder.Read("a.csv"), StringComparison.Ordinal);
        Assert.Equal(0, Run("claims", "import", "a.csv", "-o", "a.jsonl").ExitCode);
        Assert.StartsWith("{\"id\":\"a\"", Folder.Read("a.jsonl"), StringComparison.Ordinal);
        Assert.StartsWith("claims:\n", Run("claims", "import", "a.csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_tells_how_much_it_read() =>
        Assert.Equal("factcheck: 1 claim imported, 0 errors\n", Run("claims", "import", Folder.Add("a.csv", "id,statement\na,S.\n")).Error);

    [Fact]
    public void An_export_overwrites_nothing()
    {
        var run = Run("claims", "export", "-o", "claims/islands.yaml");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the file is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal(Claims, Folder.Read("claims/islands.yaml"));
        Assert.Equal(2, Run("claims", "export", "-o", "no-such-folder/a.jsonl").ExitCode);
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

    private static (int ExitCode, string Output, string Error) Parts(ProgramRun run) => (run.ExitCode, run.Output, run.Error);
}
