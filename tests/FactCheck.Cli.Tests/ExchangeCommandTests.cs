using System.Text.Json;

namespace FactCheck.Cli.Tests;

public sealed class ExchangeCommandTests : CommandTests
{
    public ExchangeCommandTests() => Folder.Add("claims/islands.yaml", IslandClaims.Text);

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
        Assert.Equal(IslandClaims.Text, Folder.Read("claims/islands.yaml"));
        Assert.Equal(2, Run("claims", "export", "-o", "no-such-folder/a.jsonl").ExitCode);
    }
}
