using FactCheck.CuratedClaims;
using FactCheck.Spans;
using FactCheck.Verdicts;

namespace FactCheck.Tests.CuratedClaims;

public class SupersessionTests
{
    private const string Old = "claims:\n  - id: old\n    statement: Laputa has 900 towers.\n    subject: Laputa\n    property: towers\n    value: 900\n    unit: towers\n";
    private const string New = "  - id: new\n    statement: The towers of Laputa fell.\n    supersedes: old\n";

    [Fact]
    public void A_superseded_claim_gives_no_verdict()
    {
        Assert.Equal(VerdictKind.Contradicted, Verdict(Old));
        Assert.Equal(VerdictKind.Unsupported, Verdict(Old + New));
    }

    [Theory]
    [InlineData("proposed")]
    [InlineData("retired")]
    public void Only_an_accepted_claim_supersedes(string status) => Assert.Equal(VerdictKind.Contradicted, Verdict($"{Old}{New}    status: {status}\n"));

    [Fact]
    public void A_circle_is_an_error_with_its_place()
    {
        var error = ClaimsFolder.ErrorIn("claims:\n  - {id: a, statement: A., supersedes: c}\n  - {id: b, statement: B., supersedes: a}\n  - {id: c, statement: C., supersedes: [b]}\n");
        Assert.Equal((new LinePosition(3, 5), "b: the claim supersedes 'a', which supersedes it in turn"), (error.Position!.Value, error.Message));
    }

    [Fact]
    public void A_claim_that_supersedes_itself_is_an_error() =>
        Assert.Equal("a: the claim supersedes itself", ClaimsFolder.ErrorIn("claims:\n  - {id: a, statement: A., supersedes: a}\n").Message);

    [Fact]
    public void The_linter_shows_the_line_of_a_circle() =>
        Assert.Equal("  - {id: a, statement: A., supersedes: a}", ClaimsLinter.Lint(ClaimsLoader.Parse(new SourceText("a.yaml", "claims:\n  - {id: a, statement: A., supersedes: a}\n")))[0].Error.SourceLine);

    [Fact]
    public void The_linter_finds_unknown_ids_and_claims_superseded_twice()
    {
        const string evidence = "evidence: [{title: T, publisher: P, url: \"https://example.org/\", retrieved: 2026-11-23}]";
        var load = ClaimsFolder.Load("a.yaml", $"claims:\n  - {{id: a, statement: A., supersedes: [b, nobody], {evidence}}}\n  - {{id: b, statement: B., {evidence}}}\n  - {{id: c, statement: C., supersedes: b, {evidence}}}\n");
        Assert.Equal(
            ["a: it supersedes 'nobody', which no claim is called", "c: it supersedes 'b', which a supersedes already"],
            ClaimsLinter.Lint(load).Select(fault => fault.Error.Message));
    }

    [Fact]
    public void A_chain_of_ten_thousand_is_no_circle()
    {
        var lines = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{{\"id\": \"c{i}\", \"statement\": \"S.\", \"supersedes\": \"c{i + 1}\"}}\n"));
        var load = ClaimsFolder.Load("a.jsonl", lines);
        Assert.Empty(load.Errors);
        Assert.Equal("c0", load.Claims[1].SupersededBy);
        Assert.Null(load.Claims[0].SupersededBy);
    }

    [Theory]
    [InlineData("over 3,000", "over")]
    [InlineData("at least 3,000", "at least")]
    [InlineData("3,000", null)]
    [InlineData("Jilin", null)]
    public void A_value_keeps_its_hedge(string value, string? hedge)
    {
        var claim = Assert.Single(ClaimsFolder.Load("a.yaml", $"claims:\n  - {{id: a, statement: A., subject: s, property: p, value: \"{value}\"}}\n").Claims);
        Assert.Equal((hedge, value), (Assert.Single(claim.Values).Hedge, claim.Values[0].Text));
    }

    private static VerdictKind Verdict(string claims) => CheckedText.Verdict(claims, "Laputa has 200 towers.").Kind;
}
