using FactCheck.Reports;
using FsCheck.Xunit;

namespace FactCheck.Tests.Reports;

[Properties(Arbitrary = [typeof(HostileText)], MaxTest = 100)]
public sealed class HostileReportTests
{
    private static readonly string PlainPage = Written.By(new MarkdownReport(""), SampleRun.Plain);

    [Property]
    public void No_article_and_no_database_changes_the_structure_of_a_report(string hostile)
    {
        var page = Written.By(new MarkdownReport(""), new SampleRun(words => hostile + words + hostile).Build());
        foreach (var dialect in MarkdownStructure.Dialects)
        {
            var plain = MarkdownStructure.Of(PlainPage, dialect);
            var structure = MarkdownStructure.Of(page, dialect);
            Assert.Equal(plain.Blocks, structure.Blocks);
            // The comment of the first line is the only markup of its kind.
            Assert.Equal(1, structure.RawHtml);
            Assert.All(structure.Links, IsExpected);
        }
    }

    [Property]
    public void No_text_scripts_the_terminal(string hostile)
    {
        var shown = Written.By(new ConsoleReport(isColoured: false), new SampleRun(words => hostile + words + hostile).Build());
        Assert.DoesNotContain(shown, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u2066' or '\u2028');
        Assert.Equal(Written.By(new ConsoleReport(isColoured: false), SampleRun.Plain).Count(c => c == '\n'), shown.Count(c => c == '\n'));
    }

    [Property]
    public void No_text_forges_a_workflow_command(string hostile)
    {
        var lines = Written.By(new GitHubReport(), new SampleRun(words => hostile + words + hostile).Build()).Split('\n')[..^1];
        Assert.Equal(["::error ", "::error ", "::warning "], lines.Select(line => line[..(line.IndexOf(' ', StringComparison.Ordinal) + 1)]));
        Assert.All(lines, line => Assert.DoesNotContain(line, char.IsControl));
        // GitHub ends the properties at the first "::" after the command's name.
        Assert.All(lines, line => Assert.Contains("title=", line[2..line.IndexOf("::", 2, StringComparison.Ordinal)], StringComparison.Ordinal));
    }

    [Property]
    public void Json_stays_json(string hostile)
    {
        var run = new SampleRun(words => hostile + words + hostile).Build();
        using var whole = System.Text.Json.JsonDocument.Parse(Written.By(new JsonReport(), run));
        var lines = Written.By(new JsonLinesReport(), run);
        Assert.DoesNotContain(lines[..^1], c => char.IsControl(c) || c is '\u202E' or '\u2066' or '\u200B' or '\u2028' or '\uFEFF');
        using var line = System.Text.Json.JsonDocument.Parse(lines);
    }

    private static void IsExpected(string link) => Assert.True(
        link.StartsWith("https://example.org/trade", StringComparison.Ordinal) || !link.Contains(':', StringComparison.Ordinal), $"{link} is no link of ours");
}
