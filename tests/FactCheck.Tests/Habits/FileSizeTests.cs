namespace FactCheck.Tests.Habits;

public sealed class FileSizeTests
{
    private const int MaximumLines = 250;

    [Fact]
    public void No_source_file_has_grown_into_a_drawer() =>
        Assert.Equal([], LibrarySource.Files.Where(path => File.ReadLines(path).Count() > MaximumLines).Select(Path.GetFileName));
}
