namespace FactCheck.Cli.Tests;

public sealed class BadInputTests : CommandTests
{
    [Fact]
    public void A_missing_file_does_not_hide_the_others()
    {
        Folder.Add("a.md", Slip);
        var run = Run("check", "missing.md", "a.md");
        IsOneClearError(run, "missing.md: ");
        Assert.Contains("a.md:1:11: warning FC101", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_json_lines_is_not_read_as_prose()
    {
        Folder.Add("in.jsonl", "{\"id\": 1, \"text\": \"It fell.\"}\n");
        IsOneClearError(Run("check", "in.jsonl"), "in.jsonl: ");
        Assert.Equal(0, Run("check", "--input-format", "jsonl", "in.jsonl").ExitCode);
    }

    [Fact]
    public void A_name_that_is_empty_is_an_error() => IsOneClearError(Run("check", ""), ": ");

    [Fact]
    public void Unreadable_input_wins_over_findings()
    {
        Folder.Add("a.md", Slip);
        Assert.Equal(2, Run("check", "a.md", "missing.md", "--fail-on", "warning").ExitCode);
    }

    [Fact]
    public void A_folder_without_articles_is_an_error()
    {
        Folder.Add("posts/picture.png", "x");
        IsOneClearError(Run("check", "posts"), "posts: ");
    }

    [Theory]
    [InlineData("empty.md", new byte[0])]
    [InlineData("blank.md", new byte[] { 32, 10, 10 })]
    [InlineData("binary.md", new byte[] { 0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 0, 1, 2, 3 })]
    public void A_file_that_is_no_text_is_an_error(string name, byte[] content)
    {
        Folder.Add(name, content);
        IsOneClearError(Run("check", name), $"{name}:");
    }

    [Fact]
    public void A_file_of_200_MB_is_refused_without_being_read()
    {
        using (var file = File.Create(Path.Combine(Folder.Path, "big.txt")))
            file.SetLength(200_000_000);
        IsOneClearError(Run("check", "big.txt"), "big.txt: ");
    }

    [Fact]
    public void A_page_cut_in_the_middle_of_a_tag_is_checked_as_far_as_it_goes()
    {
        Folder.Add("a.html", "<article><p>He saw the the cat.</p><p class=\"");
        var run = Run("check", "a.html");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("FC101", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_100000_nested_elements_does_not_end_the_program()
    {
        Folder.Add("deep.html", string.Concat(Enumerable.Repeat("<div>", 100_000)) + "He saw the the cat.");
        Folder.Add("b.md", Slip);
        var run = Run("check", "deep.html", "b.md");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("b.md:1:11", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_line_of_json_is_told_with_its_place_and_the_others_are_read()
    {
        Folder.Add("a.jsonl", "{\"id\": \"a\", \"text\": \"Well.\"}\n{\"id\": \"b\", text}\n{\"id\": \"c\"}\n{\"id\": \"d\", \"text\": \"Well.\", \"date\": \"soon\"}\n[]\n{\"id\": \"e\", \"text\": \"\\ud83d\"}\n{\"id\": \"f\", \"text\": \"Well.\"}\n");
        var run = Run("extract", "--input-format", "jsonl", "a.jsonl");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, run.Output.Count(c => c == '\n'));
        Assert.Contains("a.jsonl:2:13: ", run.Error, StringComparison.Ordinal);
        Assert.All([3, 4, 5, 6], line => Assert.Contains($"a.jsonl:{line}:", run.Error, StringComparison.Ordinal));
        Assert.Contains("            ^", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claims_folder_that_is_not_there_is_an_error()
    {
        Folder.Add("a.md", Slip);
        var run = Run("check", "a.md", "--claims", "no-such-folder");
        IsOneClearError(run, "no-such-folder: ");
        Assert.Contains("FC101", run.Output, StringComparison.Ordinal);
    }

    private static void IsOneClearError(ProgramRun run, string start)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(start, run.Error, StringComparison.Ordinal);
        var message = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("  = ", message[^1], StringComparison.Ordinal);
        Assert.InRange(message.Length, 2, 4);
    }
}
