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
    public void What_is_not_decided_stands_beside_what_is_on_record_of_it()
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
              - id: club/members
                statement: The Coast Club had 4,310 members in 2021.
                subject: Coast Club
                property: [members]
                series: {2019: "4,120", 2021: "4,310"}
                unit: members
            """;
        var document = CheckedText.Check(Claims, "\"We shall always pay our debts to the people,\" Ann Lee said.\n\nThe Coast Club perhaps had about 4,310 members in 2019.");
        var report = Written.By(new MarkdownReport(""), SampleRun.Empty with { Documents = [document] });
        Assert.Contains("  - Not quoted as on record: “always pay” stands for “never forget”; on record is “We shall never forget our debts", report, StringComparison.Ordinal);
        Assert.Contains("  - On record is 4,120 members (2019), but not surely of the same thing or time (claimed about 4,310 members, +4.6 %; subject: \"perhaps\" behind the name makes another thing of it): The Coast Club had 4,310", report, StringComparison.Ordinal);
    }

    private const string Ferries =
        """
        claims:
          - id: bridge/length
            statement: The Ferry Bridge is 1,142 metres long.
            subject: Ferry Bridge
            property: [length, long]
            value: 1,142
            unit: metres
          - id: bridge/lanes
            statement: The Ferry Bridge has 6 lanes.
            subject: Ferry Bridge
            property: [lanes]
            value: 6
            unit: lanes
          - id: bridge/opened
            statement: The Ferry Bridge opened in 1889.
            subject: Ferry Bridge
            property: [opened, opening]
            date: 1889
          - id: poet/birthplace
            statement: Ann Lee was born in Northport.
            subject: Ann Lee
            property: [born in, birthplace]
            value: Northport
            rivals: [Southport]
          - id: poet/prizes
            statement: Ann Lee won 45 prizes.
            subject: Ann Lee
            property: [prizes]
            value: 45
            unit: prizes
        """;

    [Fact]
    public void What_is_on_record_and_may_be_a_slip_stands_apart_from_what_nothing_is_on_record_of() => Snapshot.Matches(
        Written.By(new MarkdownReport(""), SampleRun.Empty with
        {
            Documents =
            [
                CheckedText.Check(Ferries, """
                    The Ferry Bridge is well known. The bridge is 1,142 metres long and 48 metres high.

                    The Ferry Bridge has 6 lanes, is 1,142 metres long, and cost 30 million euros. After long rows the Ferry Bridge perhaps opened in 1898.

                    The poet Ann Lee, born in Southport in 1797, wrote verses about the harbour. She perhaps won 47 prizes. Her dog had 12 puppies.
                    """),
            ],
        }),
        "md");

    [Fact]
    public void A_finding_stands_at_the_same_place_in_the_report_and_on_the_terminal()
    {
        const string Claims =
            """
            claims:
              - id: port/province
                statement: Port Ann is a city in Westerly province.
                subject: Port Ann
                property: [province, city in]
                value: Westerly
                rivals: [Easterly]
                period: always
              - id: club/members
                statement: The Coast Club has 31 members.
                subject: Coast Club
                property: [members]
                value: 31
                unit: members
                period: always
            """;
        var document = CheckedText.Check(Claims, "Port Ann, a city in Easterly province, lives off trade.\n\nThe Coast Club has about 80 members. The Coast Club has some 44 boats.");
        Assert.Equal(3, document.Findings.Length);
        var report = Written.By(new MarkdownReport(""), SampleRun.Empty with { Documents = [document] });
        foreach (var finding in document.Findings)
            Assert.Contains($":{document.Document.Source.PositionOf(document.Document.Map.ToSource(finding.Span).Start)}]", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes() =>
        Assert.Equal(Written.By(new MarkdownReport(""), SampleRun.Plain), Written.By(new MarkdownReport(""), SampleRun.Plain));
}
