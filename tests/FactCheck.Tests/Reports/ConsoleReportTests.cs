using FactCheck.Reports;
using FactCheck.Tests.Snapshots;

namespace FactCheck.Tests.Reports;

public sealed class ConsoleReportTests
{
    [Fact]
    public void A_finding_is_shown_in_its_line_with_carets_below() => Snapshot.Matches(Written.By(new ConsoleReport(isColoured: false), SampleRun.Plain), "txt");

    [Fact]
    public void Nothing_found_is_said_too() => Snapshot.Matches(Written.By(new ConsoleReport(isColoured: false), SampleRun.Empty), "txt");

    [Fact]
    public void A_run_that_read_nothing_does_not_say_that_all_is_well()
    {
        var unread = SampleRun.Plain with { Documents = [] };
        Assert.StartsWith("No article could be read.", Written.By(new ConsoleReport(isColoured: false), unread), StringComparison.Ordinal);
        Assert.Contains("**No article could be read.**", Written.By(new MarkdownReport(""), unread), StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        var coloured = Written.By(new ConsoleReport(isColoured: true), SampleRun.Plain);
        Assert.Contains("\e[1;31merror FC301\e[0m", coloured, StringComparison.Ordinal);
        foreach (var code in new[] { "\e[0m", "\e[1m", "\e[2m", "\e[1;31m", "\e[1;33m", "\e[1;36m" })
            coloured = coloured.Replace(code, "", StringComparison.Ordinal);
        Assert.Equal(Written.By(new ConsoleReport(isColoured: false), SampleRun.Plain), coloured);
    }
}
