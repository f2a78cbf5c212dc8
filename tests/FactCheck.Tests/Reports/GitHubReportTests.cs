using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

public sealed class GitHubReportTests
{
    [Fact]
    public void Each_error_and_each_finding_is_an_annotation_at_its_place() => Assert.Equal(
        [
            "::error file=missing.md,line=3,col=7,title=unreadable input::this line is not JSON%0Awrite one JSON object a line",
            "::error file=posts/article.md,line=1,col=24,endLine=1,endColumn=36,title=FC301 contradicted-figure::claims 22.2 million tons; evidence says 15.5 million tonnes%0ASuggested: \"15.5 million\"",
            "::warning file=posts/article.md,line=11,col=13,endLine=11,endColumn=17,title=FC101 doubled-word::\"the\" stands twice.%0ASuggested: delete it",
            "",
        ],
        Written.By(new GitHubReport(), SampleRun.Plain).Split('\n'));

    [Fact]
    public void What_ends_a_property_or_a_command_is_escaped()
    {
        var lines = Written.By(new GitHubReport(), new SampleRun(words => $"{words}\r\n::error title=x,file=y::50%").Build()).Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("::error file=missing.md  %3A%3Aerror title=x%2Cfile=y%3A%3A50%25,line=3,col=7,title=unreadable input::this line", lines[0], StringComparison.Ordinal);
        Assert.Contains("not JSON  ::error title=x,file=y::50%25%0Awrite", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_no_file_is_named_in_the_message()
    {
        var lines = Written.By(new GitHubReport(), SampleRun.Plain with { DocumentsAreFiles = false }).Split('\n');
        Assert.StartsWith("::error title=FC301 contradicted-figure::posts/article.md:1:24: claims 22.2", lines[1], StringComparison.Ordinal);
    }
}
