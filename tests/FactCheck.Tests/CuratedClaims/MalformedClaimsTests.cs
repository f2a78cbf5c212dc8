using System.Text;
using FactCheck.Spans;

namespace FactCheck.Tests.CuratedClaims;

public class MalformedClaimsTests
{
    [Theory]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    statment: B.\n", 4, 5, "a claim has no key 'statment'", "did you mean `statement`?")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    review_by: 2027-01-01\n", 4, 5, "a claim has no key 'review_by'", "did you mean `review-by`?")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    sources: []\n", 4, 5, "a claim has no key 'sources'", "did you mean `evidence`?")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    zzzzzz: 1\n", 4, 5, "a claim has no key 'zzzzzz'", "a claim has the keys id, statement,")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    evidence: [{titel: T}]\n", 4, 17, "a source has no key 'titel'", "did you mean `title`?")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    id: b\n", 4, 5, "the key 'id' stands twice", "keep one of them")]
    [InlineData("claims:\n  - id: a\n", 2, 5, "`statement` is missing", "say in one sentence")]
    [InlineData("claims:\n  - statement: A.\n", 2, 5, "`id` is missing", "give it a name")]
    [InlineData("claims:\n  - id: a\n    statement: [A]\n", 3, 16, "`statement` is a list, and has to be a single value", "write one text")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    title:\n", 4, 11, "`title` is empty", "write its value")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    evidence: http://example.org\n", 4, 15, "`evidence` is a single value, and has to be a list", "start each entry")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    evidence: [http://example.org]\n", 4, 16, "a source is a single value, and has to be a mapping", "write `- {title:")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    evidence: [{}]\n", 4, 16, "the source is empty", "give its title")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    period: spring\n", 4, 13, "'spring' is no period", "write 2014,")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    status: acepted\n", 4, 13, "`status` is 'acepted'", "did you mean `accepted`?")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    rating: pants-on-fire\n", 4, 13, "`rating` is 'pants-on-fire'", "write true, false, mixed")]
    [InlineData("claims:\n  - just text\n", 2, 5, "a claim is a single value, and has to be a mapping", "start it with")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    unit: %\n", 4, 11, "a text cannot start with '%'", "put it in quotes: \"%\"")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n\ttitle: T\n", 4, 1, "a tab stands in the indent", "look at the indent")]
    [InlineData("claims: none\n", 1, 9, "`claims` has to be a list", "start each claim")]
    [InlineData("claim:\n  - id: a\n", 1, 1, "a claims file has no key 'claim'", "did you mean `claims`?")]
    [InlineData("# nothing here\n", 1, 1, "the file is no claims file", "start it with the line `claims:`")]
    [InlineData("claims:\n  - {id: a, statement: A.}\n---\nclaims: []\n", 3, 1, "a second YAML document starts here", "keep one document")]
    [InlineData("claims:\n  - id: a\n    statement: A.\n    property: p\n    series: 5\n", 5, 13, "`series` has to map periods to values", "write a period")]
    public void Each_mistake_has_one_error_with_its_place_and_what_to_do(string yaml, int line, int column, string message, string advice)
    {
        var error = ClaimsFolder.ErrorIn(yaml);
        Assert.Equal(new LinePosition(line, column), error.Position);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.StartsWith(advice, error.Advice, StringComparison.Ordinal);
        Assert.Equal(yaml.Split('\n')[line - 1], error.SourceLine);
        Assert.EndsWith("bad.yaml", error.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims:\n  - id: a\n    statement: A.\n   title: T\n  - id: b\n    statement: B.\n", 4)]
    [InlineData("claims:\n  - id: a\n      title: T\n    statement: A.\n  - id: b\n    statement: B.\n", 3)]
    [InlineData("claims:\n  - id: a\n    statement: \"A.\n  - id: b\n    statement: B.\n", 3)]
    [InlineData("claims:\n  - id: a\n\tstatement: A.\n  - id: b\n    statement: B.\n", 3)]
    [InlineData("claims:\n  - id: a\n    statement: *A\n  - id: b\n    statement: B.\n", 3)]
    [InlineData("claims:\n- id: a\n  statement: [A\n- id: b\n  statement: B.\n", 3)]
    [InlineData("claims:\n  - \"unclosed\n  - id: b\n    statement: B.\n", 2)]
    public void A_claim_that_is_no_YAML_has_one_error_and_the_next_claim_is_read(string yaml, int line)
    {
        var load = ClaimsFolder.Load("bad.yaml", yaml);
        var error = Assert.Single(load.Errors);
        Assert.InRange(error.Position!.Value.Line, line, line + 1);
        Assert.NotNull(error.SourceLine);
        Assert.Contains(load.Claims, claim => claim.Id == "b");
    }

    [Fact]
    public void An_id_may_hold_spaces_but_not_be_endless()
    {
        Assert.Empty(ClaimsFolder.Load("good.yaml", "claims:\n  - id: South Korea/area\n    statement: A.\n").Errors);
        Assert.Contains("longer than 200", ClaimsFolder.ErrorIn($"claims:\n  - id: {new string('a', 201)}\n    statement: A.\n").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_at_the_margin_ends_no_more_than_its_claim()
    {
        var load = ClaimsFolder.Load("bad.yaml", "claims:\n  - id: a\n    statement: A.\ntitle: T\n  - id: b\n    statement: B.\n");
        Assert.Equal(["a", "b"], load.Claims.Select(claim => claim.Id));
        Assert.Equal(new LinePosition(4, 1), Assert.Single(load.Errors).Position);
    }

    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_alias()
    {
        var bomb = new StringBuilder("claims:\n  - id: &a x\n    statement: A.\n    subject: &b [lol, lol]\n    property: &c [*b, *b, *b]\n    rivals: [*c, *c, *c]\n");
        var error = ClaimsFolder.ErrorIn(bomb.ToString());
        Assert.Equal(new LinePosition(5, 19), error.Position);
        Assert.Equal("write the value out", error.Advice);
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var yaml = "claims:\n  - id: a\n    statement: " + new string('[', 100_000) + "\n  - id: b\n    statement: B.\n";
        var load = ClaimsFolder.Load("deep.yaml", yaml);
        Assert.Equal("the entry nests deeper than 32 levels", Assert.Single(load.Errors).Message);
        Assert.Equal("b", Assert.Single(load.Claims).Id);

        var json = "{\"id\": \"a\", \"statement\": " + new string('[', 100_000) + "\n{\"id\": \"b\", \"statement\": \"B.\"}\n";
        load = ClaimsFolder.Load("deep.jsonl", json);
        Assert.Equal("the line nests deeper than 32 levels", Assert.Single(load.Errors).Message);
        Assert.Equal("b", Assert.Single(load.Claims).Id);
    }

    [Fact]
    public void An_id_is_given_once_over_all_files()
    {
        using var folder = new ClaimsFolder()
            .With("a.yaml", "claims:\n  - id: x\n    statement: A.\n")
            .With("b.jsonl", "\n{\"id\": \"x\", \"statement\": \"B.\"}\n");
        var load = folder.Load();
        var error = Assert.Single(load.Errors);
        Assert.Equal("A.", Assert.Single(load.Claims).Statement);
        Assert.Equal($"the id 'x' is taken by the claim at {folder.Path}/a.yaml:2:5", error.Message);
        Assert.Equal(new LinePosition(2, 8), error.Position);
    }

    [Fact]
    public void An_id_is_taken_even_by_a_claim_that_has_an_error()
    {
        var load = ClaimsFolder.Load("a.yaml", "claims:\n  - id: x\n    statement: A.\n    status: maybe\n  - id: x\n    statement: B.\n");
        Assert.Empty(load.Claims);
        Assert.Equal([4, 5], load.Errors.Select(error => error.Position!.Value.Line));
    }

    [Fact]
    public void Claims_without_an_id_are_not_taken_for_each_other()
    {
        var load = ClaimsFolder.Load("a.yaml", "claims:\n  - statement: A.\n  - statement: B.\n");
        Assert.Equal(["`id` is missing", "`id` is missing"], load.Errors.Select(error => error.Message));
    }

    [Fact]
    public void All_errors_of_all_files_are_collected()
    {
        using var folder = new ClaimsFolder()
            .With("a.yaml", "claims:\n  - id: x\n    statment: A.\n  - id: y\n    statement: Y.\n    status: maybe\n  - id: z\n    statement: Z.\n")
            .With("b.yaml", "nonsense")
            .With("c.jsonl", "{\"id\": 1\n{\"id\": 2, \"statement\": \"S.\"}\n");
        var load = folder.Load();
        Assert.Equal(["z", "2"], load.Claims.Select(claim => claim.Id));
        Assert.Equal(5, load.Errors.Length);
    }

    [Theory]
    [InlineData("{\"id\": \"a\", \"statement\": \"A.\",}", 31, "the line is not valid JSON")]
    [InlineData("{\"id\": \"é\", \"statement\": }", 26, "the line is not valid JSON")]
    [InlineData("{\"id\": \"a\", \"statement\": \"A.\"} {}", 32, "the line is not valid JSON")]
    [InlineData("{\"id\": \"a\", \"statement\": \"\\ud800\"}", 26, "the text holds half a surrogate pair")]
    [InlineData("{\"id\": \"é\", \"statement\": \"A.\", \"titel\": 1}", 32, "a claim has no key 'titel'")]
    [InlineData("{\"id\": \"a\", \"id\": \"b\", \"statement\": \"A.\"}", 13, "the key 'id' stands twice")]
    [InlineData("[1]", 1, "a claim is a list")]
    public void A_bad_line_among_many_is_reported_with_its_line_and_column(string bad, int column, string message)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 1000; i++)
            lines.Append(i == 700 ? bad : $"{{\"id\": \"c{i}\", \"statement\": \"S.\"}}").Append(i % 2 == 0 ? "\r\n" : "\n");
        var load = ClaimsFolder.Load("many.jsonl", lines.ToString());
        var error = Assert.Single(load.Errors);
        Assert.Equal(new LinePosition(701, column), error.Position);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(bad, error.SourceLine);
        Assert.Equal(999, load.Claims.Length);
    }

    [Fact]
    public void A_line_past_the_limit_is_reported_and_the_next_is_read()
    {
        var json = "{\"id\": \"a\", \"statement\": \"" + new string('x', 3_000_000) + "\"}\n{\"id\": \"b\", \"statement\": \"B.\"}";
        var load = ClaimsFolder.Load("long.jsonl", json);
        Assert.Equal(new LinePosition(1, 1), Assert.Single(load.Errors).Position);
        Assert.Equal("b", Assert.Single(load.Claims).Id);
    }

    [Fact]
    public void A_file_that_is_no_text_has_one_error()
    {
        using var folder = new ClaimsFolder()
            .With("binary.yaml", [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0])
            .With("latin.yaml", [.. "claims:\n  - id: caf"u8, 0xE9, (byte)'\n'])
            .With("latin.jsonl", [.. "{\"id\": \"b\", \"statement\": \"B.\"}\n{\"id\": \"caf"u8, 0xE9, .. "\"}\n"u8]);
        var load = folder.Load();
        Assert.Equal("b", Assert.Single(load.Claims).Id);
        Assert.Equal([1, 2, 2], load.Errors.Select(error => error.Position!.Value.Line));
    }

    [Fact]
    public void Thousands_of_errors_are_counted_and_not_all_shown()
    {
        var load = ClaimsFolder.Load("bad.jsonl", string.Concat(Enumerable.Repeat("{}\n", 2000)));
        Assert.Equal(1001, load.Errors.Length);
        Assert.Equal("3000 more errors in this file are not shown", load.Errors[^1].Message);
    }

    [Fact]
    public void A_file_that_is_no_YAML_anywhere_ends_after_twenty_errors()
    {
        var load = ClaimsFolder.Load("bad.yaml", "claims:\n" + string.Concat(Enumerable.Repeat("  - \"\n", 5000)));
        Assert.InRange(load.Errors.Length, 1, 22);
    }
}
