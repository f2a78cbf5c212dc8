using FactCheck.Reports;
using FactCheck.Tests.Snapshots;

namespace FactCheck.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void A_report_says_what_is_wrong_first_and_what_holds_last() => Snapshot.Matches(Written.By(new MarkdownReport(""), SampleRun.Plain), "md");

    [Fact]
    public void A_run_without_articles_is_a_report_too() => Snapshot.Matches(Written.By(new MarkdownReport(""), SampleRun.Empty), "md");

    [Fact]
    public void Links_start_from_the_folder_of_the_report() =>
        Assert.Contains("(../posts/article.md#L1)", Written.By(new MarkdownReport("reports"), SampleRun.Plain), StringComparison.Ordinal);

    [Fact]
    public void Documents_that_are_no_files_are_not_linked() =>
        Assert.DoesNotContain("article.md#L", Written.By(new MarkdownReport(""), SampleRun.Plain with { DocumentsAreFiles = false }), StringComparison.Ordinal);

    [Fact]
    public void Misquoted_words_are_no_contradicted_claim()
    {
        const string Claims =
            """
            claims:
              - id: town/debts
                statement: Mayor Ann Lee promised never to forget the town's debts.
                speaker: Ann Lee
                subject: Ann Lee
                property: [speech on debts]
                value: We shall never forget our debts to the people of this town.
            """;
        var document = CheckedText.Check(Claims, "\"We shall always forget our debts to the people of this town,\" Ann Lee said.");
        var report = Written.By(new MarkdownReport(""), SampleRun.Empty with { Documents = [document] });
        Assert.Contains("**Found 1 misquotation; ", report, StringComparison.Ordinal);
        Assert.Contains("\n## Misquoted\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("## Contradicted", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes() =>
        Assert.Equal(Written.By(new MarkdownReport(""), SampleRun.Plain), Written.By(new MarkdownReport(""), SampleRun.Plain));
}
