using FactCheck.Tables;

namespace FactCheck.Tests.Habits;

public sealed class DataTableTests
{
    public static TheoryData<string> Names => [.. LibrarySource.Tables];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_is_sorted_by_its_first_column_without_repeats(string name)
    {
        var keys = LibrarySource.Rows(name).Select(row => row[0]).ToList();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), keys);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_has_the_same_columns_in_every_row_and_no_stray_spaces(string name)
    {
        var rows = LibrarySource.Rows(name);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.All(rows, row => Assert.All(row, cell => Assert.Equal(cell.Trim(), cell)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_names_its_source_and_licence(string name)
    {
        var header = File.ReadLines(Path.Combine(LibrarySource.Folder, name)).TakeWhile(line => line.StartsWith('#')).ToList();
        Assert.Contains(header, line => line.Contains("Source: ", StringComparison.Ordinal));
        Assert.Contains(header, line => line.Contains("Licence: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_has_no_entry_that_is_read_as_a_comment(string name) =>
        Assert.Equal([], File.ReadLines(Path.Combine(LibrarySource.Folder, name)).SkipWhile(line => line.StartsWith('#')).Where(line => line.StartsWith('#')));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_that_is_not_compiled_to_phrases_or_words_is_read_as_it_is_written(string name)
    {
        if (!IsCompiled(name))
            Assert.Equal(LibrarySource.Rows(name), DataTable.Load(name).Rows.Select(row => row.ToArray()));
    }

    [Fact]
    public void A_table_that_does_not_exist_is_named_in_the_error() =>
        Assert.Contains("Spans/none.tsv", Assert.Throws<InvalidOperationException>(() => DataTable.Load("Spans/none.tsv")).Message, StringComparison.Ordinal);

    private static bool IsCompiled(string name) =>
        name.StartsWith("Proofreading/Rules/", StringComparison.Ordinal) || name.StartsWith("Proofreading/Words/", StringComparison.Ordinal) || name == "Matches/Vocabulary/statistics-phrases.tsv";
}
