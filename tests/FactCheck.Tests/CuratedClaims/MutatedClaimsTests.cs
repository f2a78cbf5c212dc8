using System.Text;

namespace FactCheck.Tests.CuratedClaims;

/// <summary>Claims files damaged at random, always in the same way: they give errors with places, and never an exception.</summary>
public class MutatedClaimsTests
{
    private const int Rounds = 1500;
    private static readonly string[] Scraps = ["\t", "\n", "  ", "- ", ": ", "\"", "'", "[", "]", "{", "}", "&a ", "*a", "!!x ", "|\n", ">", "%", "@", "`", "---\n", "...", "? ", "<<: *a", "#", "\\", ",", "é", "\u2028", "null", "~"];

    private const string Yaml = """
        claims:
          - id: a
            statement: >
              Something that is
              folded.
            subject: [one, "two: three", 'four']
            not-about:
              - five
            evidence:
              - {title: T, publisher: "P\u00e9", url: "https://example.org/"}
              - title: |
                  Text
            period: 2014/2016
          - id: b
            statement: B.
            rating: mixed
        """;

    private const string Json = """
        {"id": "a", "statement": "A.", "subject": ["one", "two"], "evidence": [{"title": "T", "url": "https://example.org/"}], "period": "2014"}
        {"id": "b", "statement": "B\u00e9.", "rating": false, "title": null}
        """;

    [Theory]
    [InlineData("a.yaml", Yaml)]
    [InlineData("a.jsonl", Json)]
    public void Damage_never_throws_and_every_error_has_a_place_in_the_file(string name, string content)
    {
        var random = new Random(20170306);
        using var folder = new ClaimsFolder();
        for (var round = 0; round < Rounds; round++)
        {
            var damaged = Damage(content, random);
            folder.With(name, damaged);
            var load = folder.Load();
            var lines = damaged.Split('\n').Length;
            Assert.All(load.Errors, error => Assert.InRange(error.Position!.Value.Line, 1, lines));
            Assert.All(load.Claims, claim => Assert.NotEmpty(claim.Statement));
            Assert.True(load.Errors.Length + load.Claims.Length > 0, damaged);
        }
    }

    private static string Damage(string content, Random random)
    {
        var text = new StringBuilder(content);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length);
            if (random.Next(2) == 0)
                text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at));
            else
                text.Insert(at, Scraps[random.Next(Scraps.Length)]);
        }

        return text.ToString();
    }
}
