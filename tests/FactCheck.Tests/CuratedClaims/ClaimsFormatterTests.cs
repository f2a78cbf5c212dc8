using System.Text;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Exchange;
using FactCheck.Spans;
using FactCheck.Tests.CuratedClaims.Exchange;
using FsCheck.Xunit;

namespace FactCheck.Tests.CuratedClaims;

public class ClaimsFormatterTests
{
    [Fact]
    public void Keys_indents_and_blank_lines_are_put_in_order_and_comments_stay()
    {
        const string untidy = """
            # yaml-language-server: $schema=claims.schema.json
            # About islands.
            claims:
            # Section one.

            # Laputa flies.
            - statement: Laputa flies.   # it does
              evidence:
              # the best source
              -   url: https://example.org/
                  title:   "Voyages"
                  note: |
                    Two
                      lines.
              # when it holds

              period:   always
              id: laputa
              subject: [Laputa,
                the flying island]
            - id: b
              statement: >
                Folded
                text.
            # The end.
            """;
        const string tidy = """
            # yaml-language-server: $schema=claims.schema.json
            # About islands.
            claims:
              # Section one.

              # Laputa flies.
              - id: laputa
                statement: Laputa flies.   # it does
                subject: [Laputa,
                  the flying island]
                # when it holds
                period: always
                evidence:
                  # the best source
                  - title: "Voyages"
                    url: https://example.org/
                    note: |
                      Two
                        lines.

              - id: b
                statement: >
                  Folded
                  text.
            # The end.

            """;
        Assert.Equal(tidy, Format(untidy));
        Assert.Equal(tidy, Format(tidy));
    }

    [Fact]
    public void The_shipped_claims_are_in_their_form()
    {
        foreach (var file in Directory.GetFiles(ShippedClaims.Folder, "*.yaml"))
        {
            var text = File.ReadAllText(file);
            Assert.Equal(text, Format(text));
        }
    }

    [Property(MaxTest = 100)]
    public void Formatting_twice_is_formatting_once_and_says_the_same(int seed)
    {
        using var written = new MemoryStream();
        ClaimsExchange.Write(new AnyClaims(seed).Take(3), ExchangeFormat.Yaml, written);
        var text = Loosened(Encoding.UTF8.GetString(written.ToArray()), new Random(seed));
        var (formatted, errors) = ClaimsFormatter.Format(new SourceText("a.yaml", text));
        if (formatted is null)
        {
            Assert.DoesNotContain(errors, error => error.Message.Contains("without a change", StringComparison.Ordinal));
            return;
        }

        Assert.Equal(formatted, Format(formatted));
    }

    [Fact]
    public void A_file_with_an_error_is_left_alone()
    {
        var (text, errors) = ClaimsFormatter.Format(new SourceText("a.yaml", "claims:\n  - id: a\n"));
        Assert.Null(text);
        Assert.Equal("`statement` is missing", Assert.Single(errors).Message);
    }

    [Fact]
    public void Windows_line_ends_become_line_feeds() => Assert.Equal("claims:\n  - id: a\n    statement: A.\n", Format("claims:\r\n  - statement: A.\r\n    id: a\r\n"));

    /// <summary>Comments, blank lines and trailing blanks wherever a claim or key starts.</summary>
    private static string Loosened(string yaml, Random random)
    {
        var loose = new StringBuilder();
        foreach (var line in yaml.Split('\n'))
        {
            if (random.Next(4) == 0 && !line.StartsWith("claims", StringComparison.Ordinal))
                loose.Append(random.Next(2) == 0 ? "\n" : "   # remark\n");
            loose.Append(line).Append(random.Next(5) == 0 ? "  " : "").Append('\n');
        }

        return loose.ToString();
    }

    private static string Format(string yaml)
    {
        var (text, errors) = ClaimsFormatter.Format(new SourceText("a.yaml", yaml));
        Assert.Empty(errors);
        return text!;
    }
}
