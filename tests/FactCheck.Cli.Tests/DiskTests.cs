using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Cli.Tests;

/// <summary>Disks without room, and folders that may not be written to even by the superuser.</summary>
public sealed class DiskTests : CommandTests
{
    private const string Bash = "/bin/bash";
    private const string SetPriv = "/usr/bin/setpriv";

    /// <summary>A file can grow to this many blocks of 1,024 bytes; what is written past it fails, as on a disk without room.</summary>
    private const int Room = 4;

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "FactCheck.Cli.dll");
    private static readonly string LongText = string.Concat(Enumerable.Repeat(Slip + "\n", 400));

    private const string Claims =
        """
        claims:
          - id: test/garrison
            statement: The garrison of Peru has 28,500 soldiers.
            subject: Peru
            property: [garrison]
            value: 28,500
            unit: soldiers
            evidence: [{title: Return, publisher: Office, url: "https://example.org/r", published: 2018-04-14}]
        """;

    [UnixFact(Bash)]
    public void On_a_full_disk_the_old_report_stays_and_the_error_names_it()
    {
        Folder.Add("a.md", LongText);
        Folder.Add("r.json", "old");
        var run = OnFullDisk("check", "a.md", "--no-index", "--report", "r.json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("r.json: it could not be written", run.Error, StringComparison.Ordinal);
        Assert.Contains("FC101", run.Output, StringComparison.Ordinal);
        Assert.Equal("old", Folder.Read("r.json"));
        Assert.Equal(["a.md", "r.json"], Folder.Names);
    }

    [UnixFact(Bash)]
    public void On_a_full_disk_an_article_is_not_cut_short_by_its_corrections()
    {
        Folder.Add("a.md", LongText);
        var run = OnFullDisk("check", "a.md", "--no-index", "--fix");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.md: it could not be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(LongText, Folder.Read("a.md"));
        Assert.Equal(["a.md"], Folder.Names);
    }

    [UnixFact(Bash)]
    public void On_a_full_disk_no_index_is_kept_and_the_verdicts_are_the_same()
    {
        var many = string.Concat(Enumerable.Range(0, 200).Select(number => Claims[Claims.IndexOf("  - id", StringComparison.Ordinal)..].Replace("test/garrison", string.Create(CultureInfo.InvariantCulture, $"test/garrison-{number}"), StringComparison.Ordinal).Replace("Peru", string.Create(CultureInfo.InvariantCulture, $"Fort{number}"), StringComparison.Ordinal) + "\n"));
        Folder.Add("claims/c.yaml", Claims + "\n" + many);
        Folder.Add("a.md", "The garrison of Peru has 25,800 soldiers.\n");
        var run = OnFullDisk("check", "a.md", "--format", "jsonl");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"contradicted\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(Folder.Path, "*", SearchOption.AllDirectories), path => path.Contains(".factcheck", StringComparison.Ordinal) && !path.EndsWith(".gitignore", StringComparison.Ordinal));
    }

    [UnixFact(Bash)]
    public void On_a_full_disk_a_claims_file_is_not_cut_short_by_its_formatting()
    {
        var claims = Claims.Replace("    evidence", string.Create(CultureInfo.InvariantCulture, $"    not-about: [{string.Join(", ", Enumerable.Range(0, 1500).Select(number => $"word{number}"))}]\n    evidence"), StringComparison.Ordinal);
        Folder.Add("claims/c.yaml", claims);
        var run = OnFullDisk("claims", "format", "claims");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("c.yaml: it could not be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(claims, Folder.Read("claims/c.yaml"));
        Assert.Single(Directory.GetFiles(Path.Combine(Folder.Path, "claims")));
    }

    [UnixFact(Bash, SetPriv)]
    public void A_folder_that_may_only_be_read_is_told_and_stays_as_it_is()
    {
        Folder.Add("claims/c.yaml", Claims);
        Folder.Add("a.md", "The garrison of Peru has 25,800 soldiers in the the town.\n");
        OpenToRead();
        var run = AsNobody("check", "a.md", "--report", "r.md", "--fix");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("r.md: it could not be written", run.Error, StringComparison.Ordinal);
        Assert.Contains("a.md: it could not be written", run.Error, StringComparison.Ordinal);
        Assert.Contains("25,800", run.Output, StringComparison.Ordinal);
        Assert.Equal(["a.md", "claims"], Folder.Names);
        Assert.Contains("the the", Folder.Read("a.md"), StringComparison.Ordinal);
    }

    [UnixFact(Bash, SetPriv)]
    public void A_folder_that_may_only_be_read_can_be_checked()
    {
        Folder.Add("claims/c.yaml", Claims);
        Folder.Add("a.md", "The garrison of Peru has 28,500 soldiers.\n");
        OpenToRead();
        var run = AsNobody("check", "a.md", "--format", "jsonl");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"supported\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_below_a_file_is_an_error_of_its_place()
    {
        Folder.Add("a.md", Slip);
        var run = Run("check", "a.md", "--report", "a.md/r.md");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.md/r.md: it could not be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(Slip, Folder.Read("a.md"));
    }

    /// <summary>The runtime keeps machine code in a file of memory, which a limit of file sizes would also meet: it is told to do without.</summary>
    private ProgramRun OnFullDisk(params string[] arguments) => Shell(
        string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ; ulimit -f {Room}; exec \"$@\""), [Bash, "-c"], arguments);

    private ProgramRun AsNobody(params string[] arguments) => Shell(
        $"exec {SetPriv} --reuid=65534 --regid=65534 --clear-groups \"$@\"", [Bash, "-c"], arguments);

    private void OpenToRead()
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var folder in Directory.GetDirectories(Folder.Path, "*", SearchOption.AllDirectories).Append(Folder.Path))
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
    }

    private ProgramRun Shell(string script, string[] shell, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(shell[0], [.. shell[1..], script, "sh", "dotnet", Program, .. arguments])
        {
            WorkingDirectory = Folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0", ["DOTNET_EnableDiagnostics"] = "0" },
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Close();
        process.WaitForExit();
        return new(process.ExitCode, output.Result, error.Result);
    }
}
