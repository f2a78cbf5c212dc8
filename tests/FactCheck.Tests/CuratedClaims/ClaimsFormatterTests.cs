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
                subject: [Laputa, the flying island]
                # when it holds
                period: always
                evidence:
                  # the best source
                  - title: Voyages
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

    [Theory]
    [InlineData("subject: [ a ,b,'c d' ]", "subject: [a, b, c d]")]
    [InlineData("subject: [\"a: b\", 'it''s', \"a,b\"]", "subject: [\"a: b\", it's, \"a,b\"]")]
    [InlineData("subject: ['no', \"true\", '0123', '2018', \"1:30\"]", "subject: [\"no\", \"true\", \"0123\", 2018, \"1:30\"]")]
    [InlineData("subject: \"a\"   # why", "subject: a   # why")]
    [InlineData("subject: 'a # b'", "subject: \"a # b\"")]
    [InlineData("subject: \"caf\\u00e9\"", "subject: café")]
    [InlineData("subject: [\"Who won? And why\", 'what?']", "subject: [\"Who won? And why\", \"what?\"]")]
    [InlineData("evidence: [{title: \"Who won? And why\"}]", "evidence: [{title: \"Who won? And why\"}]")]
    [InlineData("subject: 'Who won? And why'", "subject: Who won? And why")]
    [InlineData("subject: \"a\\u200Bb\"", "subject: \"a\\u200Bb\"")]
    [InlineData("subject: \"a\\U000E0041b\"", "subject: \"a\\U000E0041b\"")]
    [InlineData("subject: a\U000E0041b", "subject: \"a\\U000E0041b\"")]
    [InlineData("subject: a\U000E0100b", "subject: \"a\\U000E0100b\"")]
    [InlineData("subject: a\uFE01b", "subject: \"a\\uFE01b\"")]
    [InlineData("subject: a \u2764\uFE0F b", "subject: a \u2764\uFE0F b")]
    [InlineData("subject: \"\\U0001F600\"", "subject: \U0001F600")]
    [InlineData("subject: \"a\\xa0b\"", "subject: \"a\\u00A0b\"")]
    [InlineData("subject: [\"a\\u00ADb\", \"a\\u2060b\", \"a\\u3000b\"]", "subject: [\"a\\u00ADb\", \"a\\u2060b\", \"a\\u3000b\"]")]
    [InlineData("subject: []", "subject: []")]
    [InlineData("subject: [ ]", "subject: []")]
    [InlineData("subject:\n      [a,\n       b]", "subject: [a, b]")]
    [InlineData("subject: [a,  # one\n      b]", "subject: [a,  # one\n      b]")]
    [InlineData("\"subject\": a", "subject: a")]
    [InlineData("evidence: [{ url: \"http://e.org/\",publisher: 'P',  title: T }]", "evidence: [{title: T, publisher: P, url: \"http://e.org/\"}]")]
    [InlineData("series: {'2018':  5,2014: {note: n, value: \"4,000\"}}\n    subject: s", "subject: s\n    series: {2018: 5, 2014: {value: \"4,000\", note: n}}")]
    [InlineData("series:\n      2014:\n        note: n\n        value: 4", "series:\n      2014:\n        value: 4\n        note: n")]
    public void What_stands_on_a_line_has_one_form(string written, string form)
    {
        var text = Format($"claims:\n  - id: a\n    statement: A.\n    {written}\n");
        Assert.Equal($"claims:\n  - id: a\n    statement: A.\n    {form}\n", text);
        Assert.Equal(text, Format(text));
    }

    [Property(MaxTest = 200)]
    public void The_claims_are_the_same_before_and_after(int seed)
    {
        using var written = new MemoryStream();
        ClaimsExchange.Write(new AnyClaims(seed).Take(3), ExchangeFormat.Yaml, written);
        var text = Requoted(Encoding.UTF8.GetString(written.ToArray()), new Random(seed));
        var before = ClaimsLoader.Parse(new SourceText("a.yaml", text));
        if (!before.Errors.IsEmpty)
            return;
        var after = ClaimsLoader.Parse(new SourceText("a.yaml", Format(text)));
        Assert.Empty(after.Errors);
        Assert.Equal(AsJsonLines(before), AsJsonLines(after));
    }

    [Fact]
    public void A_file_with_an_error_is_left_alone()
    {
        var (text, errors) = ClaimsFormatter.Format(new SourceText("a.yaml", "claims:\n  - id: a\n"));
        Assert.Null(text);
        Assert.Equal("`statement` is missing", Assert.Single(errors).Message);
    }

    [Theory]
    [InlineData("# JSON\n{\"claims\": [{\"id\": \"a\", \"statement\": \"A.\"}]}\n", 2, 1, "write each key on a line of its own, without braces")]
    [InlineData("claims:\n  - id: a\n    statement: |+\n      A.\n\n    subject: s\n", 3, 16, "write a text that ends in blank lines in quotes")]
    public void What_cannot_be_formatted_is_shown_at_its_place(string written, int line, int column, string advice)
    {
        var (text, errors) = ClaimsFormatter.Format(new SourceText("a.yaml", written));
        Assert.Null(text);
        var error = Assert.Single(errors);
        Assert.Equal((new LinePosition(line, column), advice), (error.Position!.Value, error.Advice));
        Assert.NotNull(error.SourceLine);
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

    /// <summary>Blanks within brackets, and quotation marks around texts that need none.</summary>
    private static string Requoted(string yaml, Random random)
    {
        var lines = yaml.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var colon = lines[i].IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && lines[i][(colon + 2)..] is [var first, ..] value && random.Next(2) == 0)
                lines[i] = $"{lines[i][..colon]}:  {(char.IsAsciiLetterOrDigit(first) ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'" : first == '[' && !value.Contains('"', StringComparison.Ordinal) ? value.Replace(", ", " ,", StringComparison.Ordinal) : value)}";
        }

        return string.Join('\n', lines);
    }

    private static string AsJsonLines(ClaimsLoad load)
    {
        using var written = new MemoryStream();
        ClaimsExchange.Write(load.Claims, ExchangeFormat.JsonLines, written);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    private static string Format(string yaml)
    {
        var (text, errors) = ClaimsFormatter.Format(new SourceText("a.yaml", yaml));
        Assert.Empty(errors);
        return text!;
    }
}
