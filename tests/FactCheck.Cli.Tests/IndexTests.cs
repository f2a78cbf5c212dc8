using System.Globalization;
using System.Text;

namespace FactCheck.Cli.Tests;

/// <summary>The index is kept beside the articles, and nobody can tell from what a run says whether there was one.</summary>
public sealed class IndexTests : CommandTests
{
    private const int LengthInHeader = 24;
    private const string Wrong = "US Forces Korea has a strength of 35,900 troops. Alba exported 93 tonnes of coal.\n";

    private static readonly string Korea = Claim("korea/strength", "US Forces Korea", "strength", "28,500", "troops");

    [Fact]
    public void An_index_is_written_and_used_and_says_the_same()
    {
        AddArticleAndClaims();
        var without = Run("check", "a.md", "--no-index");
        Assert.False(Directory.Exists(Path.Combine(Folder.Path, ".factcheck")));
        var first = Run("check", "a.md");
        var written = Index();
        var second = Run("check", "a.md");
        Assert.Equal((without, without), (first, second));
        Assert.Equal(written.Bytes, Index().Bytes);
        Assert.Equal("*\n", Folder.Read(".factcheck/.gitignore"));
    }

    [Fact]
    public void The_index_lies_beside_the_configuration()
    {
        AddArticleAndClaims();
        Folder.Add("factcheck.yaml", "claims: claims\n");
        Directory.CreateDirectory(Path.Combine(Folder.Path, "below"));
        ProgramRun.Of(Path.Combine(Folder.Path, "below"), "check", "../a.md");
        Assert.Equal([".factcheck", "a.md", "below", "claims", "factcheck.yaml"], Folder.Names);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(Folder.Path, "below")));
    }

    [Fact]
    public void A_changed_added_or_removed_file_is_seen()
    {
        AddArticleAndClaims();
        Assert.Contains("28,500", Run("check", "a.md").Output, StringComparison.Ordinal);
        Folder.Add("claims/korea.yaml", "claims:\n" + Korea.Replace("28,500", "28,600", StringComparison.Ordinal));
        Assert.Contains("28,600", Run("check", "a.md").Output, StringComparison.Ordinal);
        Folder.Add("claims/alba.yaml", "claims:\n" + Claim("alba/coal", "Alba", "coal", "92", "tonnes"));
        Assert.Contains("(3 curated claims in claims)", Run("check", "a.md").Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(Folder.Path, "claims/korea.yaml"));
        var last = Run("check", "a.md");
        Assert.DoesNotContain("28,600", last.Output, StringComparison.Ordinal);
        Assert.Equal(Run("check", "a.md", "--no-index"), last);
    }

    [Fact]
    public void Claims_taken_over_from_an_older_index_are_ranked_as_if_read_anew()
    {
        AddArticleAndClaims();
        Folder.Add("claims/checks.jsonl", "{\"id\": \"a\", \"statement\": \"A photograph of 3 sharks was taken in Houston in 2017.\", \"title\": \"Sharks in Houston?\", \"speaker\": \"Ann Alba\"}\n");
        Folder.Add("queries.jsonl", "{\"id\": \"q\", \"text\": \"Ann Alba: 3 sharks seen in Houston and 28,500 troops\"}\n");
        Run("match", "queries.jsonl");
        Folder.Add("claims/another.jsonl", "{\"id\": \"b\", \"statement\": \"Houston has sharks.\"}\n");
        var updated = Run("match", "queries.jsonl");
        Assert.Contains("\"claim\":\"b\"", updated.Output, StringComparison.Ordinal);
        Assert.Equal(Run("match", "queries.jsonl", "--no-index"), updated);
    }

    [Fact]
    public void An_id_of_an_unchanged_file_that_is_given_again_is_the_error_it_always_is()
    {
        AddArticleAndClaims();
        Run("check", "a.md");
        Folder.Add("claims/a.yaml", "claims:\n" + Korea);
        var run = Run("check", "a.md");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is taken by the claim at claims/a.yaml:2:5", run.Error, StringComparison.Ordinal);
        Assert.Equal(Run("check", "a.md", "--no-index"), run);
        Assert.Equal(run, Run("check", "a.md"));
    }

    [Fact]
    public void Errors_of_claims_files_are_told_in_every_run()
    {
        AddArticleAndClaims();
        Folder.Add("claims/broken.yaml", "claims:\n  - id: x\n   statement: y\n");
        var without = Run("check", "a.md", "--no-index");
        Assert.Equal((2, without), (without.ExitCode, Run("check", "a.md")));
        var (path, built) = Index();
        Assert.Equal(without, Run("check", "a.md"));
        Assert.Equal(built, File.ReadAllBytes(path));
        Folder.Add("claims/good.yaml", "claims:\n  - id: good\n    statement: Y.\n");
        Assert.Equal(Run("check", "a.md", "--no-index"), Run("check", "a.md"));
        Folder.Add("claims/broken.yaml", "claims:\n  - id: x\n    statement: y\n");
        Assert.Equal(Run("check", "a.md", "--no-index"), Run("check", "a.md"));
        Assert.Equal(1, Run("check", "a.md").ExitCode);
    }

    [Fact]
    public void A_claim_that_cannot_be_used_takes_its_id_with_an_index_too()
    {
        AddArticleAndClaims();
        Folder.Add("claims/b.yaml", "claims:\n  - id: b\n    statement: B.\n");
        Folder.Add("claims/c.yaml", "claims:\n  - id: c\n    statement: C.\n");
        Run("check", "a.md");
        Folder.Add("claims/b.yaml", "claims:\n  - id: c\n    statment: B.\n");
        var run = Run("check", "a.md");
        Assert.Contains("the id 'c' is taken", run.Error, StringComparison.Ordinal);
        Assert.Equal(Run("check", "a.md", "--no-index"), run);
        Assert.Equal(run, Run("check", "a.md"));
    }

    [Fact]
    public void An_error_that_passes_without_a_change_of_the_claims_is_met_anew()
    {
        AddArticleAndClaims();
        Folder.Add("claims/p/datapackage.json", """{"name": "n", "sources": [{"title": "T", "path": "https://example.org/"}], "resources": [{"name": "d", "path": "d.csv"}]}""");
        Folder.Add("claims/p/factcheck-mapping.yaml", "tables: [{resource: d, id: t/x, entity: {column: C}, property: population, period: {column: Y}, value: {column: V}, unit: people, retrieved: 2026-01-01}]\n");
        Assert.Contains("there is no file 'd.csv'", Run("check", "a.md").Error, StringComparison.Ordinal);
        Folder.Add("claims/p/d.csv", "C,Y,V\nChile,2014,5\n");
        Assert.Equal("", Run("check", "a.md").Error);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.3, 1)]
    [InlineData(0.9, 1)]
    [InlineData(0, 0.5)]
    [InlineData(0, 0.01)]
    [InlineData(0, 0)]
    public void A_damaged_or_truncated_index_is_built_anew(double damagedAt, double keptShare)
    {
        AddArticleAndClaims();
        var expected = Run("check", "a.md");
        var (path, sound) = Index();
        var damaged = sound[..(int)(sound.Length * keptShare)];
        if (keptShare == 1)
            damaged.AsSpan((int)(damaged.Length * damagedAt), 40).Fill(0x5A);
        File.WriteAllBytes(path, damaged);
        Assert.Equal(expected, Run("check", "a.md"));
        Assert.Equal(sound.Length, Index().Bytes.Length);
        Assert.NotEqual(damaged, Index().Bytes);
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_no_error()
    {
        AddArticleAndClaims();
        Folder.Add(".factcheck", "a file where the folder would be");
        var without = Run("check", "a.md", "--no-index");
        Assert.Equal(without, Run("check", "a.md"));
        Folder.Add("claims/many.jsonl", Many(10_001));
        var noted = Run("check", "a.md");
        Assert.Equal(without.ExitCode, noted.ExitCode);
        Assert.StartsWith("factcheck: note: no index could be kept in", noted.Error, StringComparison.Ordinal);
        Assert.Single(noted.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_writer_that_is_killed_leaves_the_old_index_whole_and_its_draft_is_cleared_away()
    {
        AddArticleAndClaims();
        Folder.Add("claims/many.jsonl", Many(3_000));
        Run("check", "a.md");
        for (var delay = 0; delay < 3; delay++)
        {
            Folder.Add("claims/many.jsonl", Many(20_000 + delay));
            using var process = ProgramRun.Start(Folder.Path, "check", "a.md");
            while (!process.HasExited && Drafts().All(draft => LengthOf(draft) < delay * 200_000))
                Thread.Yield();
            process.Kill();
            process.WaitForExit();

            // Killed early it left the old file, killed late the new one, and each says in its header how long it is.
            var left = Index().Bytes;
            Assert.Equal(left.Length, BitConverter.ToInt64(left, LengthInHeader));
        }

        var expected = Run("check", "a.md", "--no-index");
        Assert.Equal(expected, Run("check", "a.md"));
        Assert.Empty(Drafts());
        Assert.Equal(expected, Run("check", "a.md"));
    }

    [Fact]
    public async Task Programs_that_start_at_once_all_say_the_same()
    {
        AddArticleAndClaims();
        Folder.Add("claims/many.jsonl", Many(3_000));
        var expected = Run("check", "a.md", "--no-index");
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Run("check", "a.md"))));
        Assert.All(runs, run => Assert.Equal(expected, run));
        Assert.Equal(expected, Run("check", "a.md"));
        Assert.Empty(Drafts());
    }

    private static string Claim(string id, string subject, string property, string value, string unit) =>
        $"""
          - id: {id}
            statement: The {property} of {subject} is {value} {unit}.
            subject: {subject}
            property: {property}
            value: {value}
            unit: {unit}
            tolerance: exact
            period: always

        """;

    private static string Many(int count)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++)
            lines.Append(CultureInfo.InvariantCulture, $"{{\"id\": \"many/{i}\", \"statement\": \"Town {i} has {i + 7} roads.\", \"subject\": \"Town {i}\", \"property\": \"roads\", \"value\": \"{i + 7}\", \"unit\": \"roads\"}}\n");
        return lines.ToString();
    }

    private void AddArticleAndClaims()
    {
        Folder.Add("a.md", Wrong);
        Folder.Add("claims/korea.yaml", "claims:\n" + Korea);
        Folder.Add("claims/peru.yaml", "claims:\n" + Claim("peru/copper", "Peru", "copper", "12", "tonnes"));
    }

    private (string Path, byte[] Bytes) Index()
    {
        var path = Assert.Single(Directory.GetFiles(Path.Combine(Folder.Path, ".factcheck"), "*.index"));
        return (path, File.ReadAllBytes(path));
    }

    /// <summary>Zero for a draft that has just become the index.</summary>
    private static long LengthOf(string path)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (FileNotFoundException)
        {
            return 0;
        }
    }

    private string[] Drafts() => Directory.GetFiles(Path.Combine(Folder.Path, ".factcheck"), "*.draft");
}
