using System.Text;

namespace FactCheck.Cli.Tests;

public sealed class FixTests : CommandTests
{
    [Fact]
    public void Safe_corrections_are_written_and_every_other_byte_stays()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        Folder.Add("a.md", [.. mark, .. Encoding.UTF8.GetBytes("# Caf\u00E9 \r\n\r\nHe saw the the cat in `the the` code.\r\nThey will recieve it.  \r\nNo end")]);
        var run = Run("check", "a.md", "--fix", "--fail-on", "warning");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([.. mark, .. Encoding.UTF8.GetBytes("# Caf\u00E9 \r\n\r\nHe saw the cat in `the the` code.\r\nThey will receive it.  \r\nNo end")], File.ReadAllBytes(Path.Combine(Folder.Path, "a.md")));
        Assert.Equal(["a.md"], Folder.Names);
    }

    [Fact]
    public void A_file_in_another_encoding_stays_in_it()
    {
        var encoding = Encoding.Latin1;
        Folder.Add("a.txt", encoding.GetBytes("Le caf\u00E9 \u00E9tait ferm\u00E9. Die B\u00FCcher \u00FCber Stra\u00DFen. He saw the the cat."));
        Run("check", "a.txt", "--fix");
        Assert.EndsWith("stra\u00DFen. he saw the cat.", encoding.GetString(File.ReadAllBytes(Path.Combine(Folder.Path, "a.txt"))).ToLowerInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_that_can_change_the_meaning_wait_for_unsafe()
    {
        const string Text = "They will loose the match.\n";
        Folder.Add("a.txt", Text);
        Run("check", "a.txt", "--fix");
        Assert.Equal(Text, Folder.Read("a.txt"));
        Run("check", "a.txt", "--fix", "--unsafe");
        Assert.Equal("They will lose the match.\n", Folder.Read("a.txt"));
    }

    [Fact]
    public void What_somebody_else_said_and_what_is_markup_is_left_alone()
    {
        const string Text = "<p>He said, \u201CI will recieve the the cat.\u201D <a href=\"/the the\">the <b>the</b></a> &amp; so on.</p>";
        Folder.Add("a.html", Text);
        Run("check", "a.html", "--fix", "--unsafe");
        Assert.Equal(Text, Folder.Read("a.html"));
    }

    [Theory]
    [InlineData("a.md", "# Coal\n\n> I will recieve the the cat.\n\n- <code>teh</code> and <kbd>teh</kbd> in {{ teh }} or $x_1 teh$\n\n<q>They recieve it,</q> says <cite>a goverment</cite>.\n\nThe goverment [sic] fell.\n")]
    [InlineData("a.html", "<blockquote><p>I will recieve it.</p></blockquote><p>Use <var>teh</var>, <tt>teh</tt>, <samp>teh</samp>; see <cite>the goverment</cite>.</p>")]
    [InlineData("a.txt", "\u201CI will recieve the the cat.\n\n\u201CThe goverment fell.\u201D\n")]
    public void Quotations_and_code_stay_as_they_are(string name, string text)
    {
        Folder.Add(name, text);
        Run("check", name, "--fix", "--unsafe");
        Assert.Equal(text, Folder.Read(name));
    }

    [UnixFact("/bin/ln")]
    public void The_file_behind_a_link_is_corrected_and_link_and_mode_stay()
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        var article = Folder.Add("posts/a.txt", "He saw the the cat.\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(article, Mode);
        var link = Path.Combine(Folder.Path, "b.txt");
        File.CreateSymbolicLink(link, Path.Combine("posts", "a.txt"));
        var run = Run("check", "b.txt", "--fix");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Path.Combine("posts", "a.txt"), new FileInfo(link).LinkTarget);
        Assert.Equal("He saw the cat.\n", File.ReadAllText(article));
        Assert.Equal(Mode, OperatingSystem.IsWindows() ? Mode : File.GetUnixFileMode(article));
        Assert.Equal(["a.txt"], Directory.GetFileSystemEntries(Path.Combine(Folder.Path, "posts")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_diff_shows_the_corrections_and_writes_nothing()
    {
        const string Text = "One.\n\nHe saw the the cat.\n\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nThey will recieve it.";
        Folder.Add("a.txt", Text);
        var run = Run("check", "a.txt", "--diff");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            --- a.txt
            +++ a.txt
            @@ -1,6 +1,6 @@
             One.
             
            -He saw the the cat.
            +He saw the cat.
             
             Two.
             Three.
            @@ -8,4 +8,4 @@
             Five.
             Six.
             Seven.
            -They will recieve it.
            \ No newline at end of file
            +They will receive it.
            \ No newline at end of file

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal(Text, Folder.Read("a.txt"));
    }

    [Fact]
    public void A_diff_of_a_clean_article_is_empty()
    {
        Folder.Add("a.txt", "All is well.");
        Assert.Equal(new(0, "", ""), Run("check", "a.txt", "--diff"));
    }

    [Fact]
    public void A_diff_without_corrections_says_what_waits_for_unsafe_or_for_a_person()
    {
        Folder.Add("claims/c.yaml", "claims:\n  - id: a/b\n    statement: Northland has 28 lighthouses.\n    subject: Northland\n    property: lighthouses\n    value: 28\n    unit: lighthouses\n    period: always\n    evidence: [{title: T, publisher: P, url: \"https://example.org/\", retrieved: 2026-01-01}]\n");
        Folder.Add("a.txt", "They will loose the match.\n\nNorthland has 82 lighthouses.\n");
        Assert.Equal(new(0, "", "factcheck: note: no safe corrections; 1 correction that can change what is said waits for --unsafe; 1 finding has a suggestion for a person to choose, which a run without --diff shows\n"), Run("check", "a.txt", "--diff", "--no-index"));
        Folder.Add("b.txt", "Northland has 82 lighthouses.\n");
        Assert.Equal(new(0, "", "factcheck: note: no corrections; 1 finding has a suggestion for a person to choose, which a run without --diff shows\n"), Run("check", "b.txt", "--diff", "--unsafe", "--no-index"));
    }

    [Fact]
    public void Standard_input_comes_out_corrected_and_what_remains_is_told_beside_it()
    {
        var run = RunWithInput("He saw the the cat.\nThey will loose the match.\n", "check", "-", "--fix", "--fail-on", "warning");
        Assert.Equal((1, "He saw the cat.\nThey will loose the match.\n"), (run.ExitCode, run.Output));
        Assert.Contains("-:2:11: warning FC120", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("FC101", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_with_nothing_to_correct_comes_out_as_it_is() =>
        Assert.Equal((0, "All is well.\r\n"), RunWithInput("All is well.\r\n", "check", "-", "--fix") is var run ? (run.ExitCode, run.Output) : default);

    [Fact]
    public void A_diff_of_standard_input_names_it_as_it_was_told_to()
    {
        var run = RunWithInput("He saw the the cat.\n", "check", "-", "--stdin-filename", "draft.md", "--diff");
        Assert.Equal((1, "--- draft.md\n+++ draft.md\n@@ -1,1 +1,1 @@\n-He saw the the cat.\n+He saw the cat.\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("--unsafe")]
    [InlineData("--fix", "-")]
    [InlineData("--diff", "--input-format", "jsonl")]
    public void What_cannot_be_corrected_is_wrong_usage(params string[] options)
    {
        Folder.Add("a.txt", "All is well.");
        Assert.Equal(2, Run(["check", "a.txt", .. options]).ExitCode);
    }

    [Fact]
    public void What_is_found_in_a_file_that_cannot_be_corrected_stays_in_the_report()
    {
        byte[] article = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("He saw the the cat."), 0x0A];
        Folder.Add("a.txt", article);
        var run = Run("check", "a.txt", "--fix", "--unsafe", "--report", "r.jsonl");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("FC101", Folder.Read("r.jsonl"), StringComparison.Ordinal);
        Assert.Equal(article, File.ReadAllBytes(Path.Combine(Folder.Path, "a.txt")));
    }
}
