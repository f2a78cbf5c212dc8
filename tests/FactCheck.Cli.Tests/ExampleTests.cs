namespace FactCheck.Cli.Tests;

/// <summary>The reports under reports/examples are what the program writes. FACTCHECK_UPDATE=1 writes them anew.</summary>
public sealed class ExampleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Articles =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "reports", "examples"), "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => !name.EndsWith(".report", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_report_beside_an_example_is_what_the_program_writes(string article)
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "claims")))
            folder.Add(Path.Combine("claims", Path.GetFileName(path)), File.ReadAllText(path));
        var name = Path.Combine("reports", "examples", article);
        folder.Add($"{name}.md", File.ReadAllText(Path.Combine(Repository.Root, $"{name}.md")));

        var run = ProgramRun.Of(folder.Path, "check", $"{name}.md", "--report", $"{name}.report.md");

        Assert.Equal("", run.Error);
        var expected = Path.Combine(Repository.Root, $"{name}.report.md");
        if (Environment.GetEnvironmentVariable("FACTCHECK_UPDATE") == "1")
            File.WriteAllText(expected, folder.Read($"{name}.report.md"));
        Assert.Equal(File.ReadAllText(expected), folder.Read($"{name}.report.md"));
    }

    [Fact]
    public void The_readme_quotes_the_report_as_it_is()
    {
        var report = File.ReadAllLines(Path.Combine(Repository.Root, "reports", "examples", "the-day-the-wall-fell.report.md"));
        var readme = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));
        Assert.Contains("> " + report.First(line => line.StartsWith("**", StringComparison.Ordinal)), readme);
    }

    public void Dispose() => folder.Dispose();
}
