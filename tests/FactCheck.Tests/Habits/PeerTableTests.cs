using FactCheck.Tests.Snapshots;

namespace FactCheck.Tests.Habits;

public sealed class PeerTableTests
{
    [Fact]
    public void The_readme_quotes_the_comparison_with_others_as_it_was_measured()
    {
        var measured = Rows(Path.Combine(Repository.Root, "tests", "peers", "RESULTS.md"));
        Assert.True(measured.Length > 3, "The comparison has a row for each program.");
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        Assert.Contains(string.Join('\n', measured), readme, StringComparison.Ordinal);
    }

    private static string[] Rows(string path) => [.. File.ReadLines(path).Where(line => line.StartsWith('|'))];
}
