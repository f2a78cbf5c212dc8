using FactCheck.CuratedClaims;
using FactCheck.Spans;

namespace FactCheck.Tests.CuratedClaims;

public class ClaimsLoaderTests
{
    private const string Statement = "\", \"statement\": \"S.\"}\n";

    [Fact]
    public void Folders_are_read_at_any_depth_in_ordinal_order_without_hidden_ones()
    {
        using var folder = new ClaimsFolder()
            .With("b.yaml", "claims: [{id: b, statement: B.}]")
            .With("a/z/deep.yml", "claims: [{id: deep, statement: D.}]")
            .With("B.jsonl", "{\"id\": \"upper" + Statement)
            .With(".git/c.yaml", "nonsense")
            .With("notes.txt", "nonsense")
            .With("claims.schema.json", "{}");
        var load = folder.Load();
        Assert.Empty(load.Errors);
        Assert.Equal(["upper", "deep", "b"], load.Claims.Select(claim => claim.Id));
        Assert.Equal($"{folder.Path}/a/z/deep.yml", load.Claims[1].File);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        using var folder = new ClaimsFolder().With("a.yaml", "claims: [{id: a, statement: A.}]");
        var load = ClaimsLoader.Load([folder.Path, folder.Path + "/a.yaml"]);
        Assert.Empty(load.Errors);
        Assert.Single(load.Claims);
    }

    [Fact]
    public void A_path_that_is_not_there_is_an_error_and_the_others_are_read()
    {
        using var folder = new ClaimsFolder().With("a.yaml", "claims: [{id: a, statement: A.}]");
        var load = ClaimsLoader.Load([folder.Path + "/missing", folder.Path]);
        Assert.Single(load.Claims);
        Assert.Equal(folder.Path + "/missing", Assert.Single(load.Errors).File);
    }

    [Fact]
    public void Symbolic_links_are_not_followed()
    {
        using var outside = new ClaimsFolder().With("a.yaml", "claims: [{id: outside, statement: A.}]");
        using var folder = new ClaimsFolder().With("b.yaml", "claims: [{id: b, statement: B.}]");
        Directory.CreateSymbolicLink(folder.Path + "/link", outside.Path);
        File.CreateSymbolicLink(folder.Path + "/c.yaml", outside.Path + "/a.yaml");
        Directory.CreateSymbolicLink(folder.Path + "/loop", folder.Path);
        Assert.Equal("b", Assert.Single(folder.Load().Claims).Id);
    }

    [Fact]
    public void Positions_count_lines_of_any_line_end_and_columns_in_UTF_16_units()
    {
        var load = ClaimsFolder.Load("a.yaml", "\uFEFF# é\u0085# \u2028# 🙂\r\nclaims:\r\n  - id: a\r\n    statement: \"🙂 A.\"\r\n    evidence: [{title: \"🙂\"}, {title: T}]\r\n");
        var claim = Assert.Single(load.Claims);
        Assert.Equal(new LinePosition(3, 5), claim.Position);
        Assert.Equal([new(5, 16), new(5, 31)], claim.Evidence.Select(evidence => evidence.Position));
    }

    [Fact]
    public void Fields_of_both_formats_are_the_same()
    {
        using var folder = new ClaimsFolder()
            .With("a.yaml", """
                # yaml-language-server: $schema=claims.schema.json
                claims:
                  - id: a
                    statement: >
                      Jilin has the longest
                      border.
                    title: Border
                    subject: [border, the border]
                    property: longest border
                    rivals: [Liaoning]
                    not-about: [sea]
                    period: always
                    tolerance: exact
                    evidence:
                      - {title: Geography, publisher: Jilin, url: "http://example.org/?a=b", published: 2019-11-29, retrieved: 2026-11-23, locator: p. 3, quotation: "So long.", note: N}
                    rating: true
                    status: proposed
                    review-by: 2027-06-01
                """)
            .With("b.jsonl", """
                {"id": "b", "statement": "Jilin has the longest border.", "title": "Border", "subject": ["border", "the border"], "property": "longest border", "rivals": ["Liaoning"], "not-about": "sea", "period": "always", "tolerance": "exact", "evidence": [{"title": "Geography", "publisher": "Jilin", "url": "http://example.org/?a=b", "published": "2019-11-29", "retrieved": "2026-11-23", "locator": "p. 3", "quotation": "So long.", "note": "N"}], "rating": true, "status": "proposed", "review-by": "2027-06-01", "value": null}
                """);
        var load = folder.Load();
        Assert.Empty(load.Errors);
        Assert.Equal(Facts(load.Claims[0]), Facts(load.Claims[1]));
        Assert.Equal(Rating.True, load.Claims[0].Rating);
        Assert.Equal(ClaimStatus.Proposed, load.Claims[0].Status);
        Assert.IsType<Tolerance.Exact>(load.Claims[0].Tolerance);
    }

    [Fact]
    public void A_bulk_line_may_say_who_said_it_and_when()
    {
        var load = ClaimsFolder.Load("bulk.jsonl", "{\"id\": 12, \"statement\": \"S.\", \"speaker\": \"A Person\", \"date\": \"last week\"}");
        Assert.Empty(load.Errors);
        var claim = Assert.Single(load.Claims);
        Assert.Equal(("12", "A Person"), (claim.Id, claim.Speaker));
        Assert.Empty(claim.Values);
        Assert.Empty(claim.Evidence);
    }

    private static string Facts(CuratedClaim claim) => string.Join(
        "|",
        [
            claim.Statement, claim.Title, .. claim.Subjects, .. claim.Properties, .. claim.Rivals, .. claim.NotAbout, claim.Period, claim.Tolerance.ToString(), claim.Rating.ToString(),
            claim.Status.ToString(), claim.ReviewBy, .. claim.Evidence.Select(evidence => (evidence with { Position = default }).ToString()),
        ]);
}
