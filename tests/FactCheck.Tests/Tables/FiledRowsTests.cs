using FactCheck.Tables;

namespace FactCheck.Tests.Tables;

public class FiledRowsTests
{
    private const string Names = "Proofreading/Names/full-names.tsv";

    [Fact]
    public void Every_row_is_found_by_each_of_its_words()
    {
        var filed = new FiledRows<string>(Names, RowKey.EachWord, row => row[0]);
        foreach (var name in DataTable.Load(Names).Rows.Select(row => row[0]))
            Assert.All(name.Split(' ', '-', '.').Where(word => word.Length > 0), word => Assert.Contains(name, filed.With(WordHash.Of(word)).ToArray()));
    }

    [Fact]
    public void A_row_filed_by_its_first_word_is_not_found_by_the_second()
    {
        var filed = new FiledRows<string>(Names, RowKey.FirstWord, row => row[0]);
        Assert.Contains("Addis Ababa", filed.With(WordHash.Of("addis")).ToArray());
        Assert.DoesNotContain("Addis Ababa", filed.With(WordHash.Of("ababa")).ToArray());
    }

    [Fact]
    public void A_row_that_is_read_as_nothing_is_passed_over()
    {
        var filed = new FiledRows<string>(Names, RowKey.FirstColumn, row => row[1] == "city" ? null : row[0]);
        Assert.DoesNotContain("Addis Ababa", filed.With(WordHash.Of("Addis Ababa")).ToArray());
        Assert.Contains("Albert Einstein", filed.With(WordHash.Of("Albert Einstein")).ToArray());
    }

    [Fact]
    public void Few_words_that_no_row_has_are_looked_for()
    {
        var filed = new FiledRows<string>(Names, RowKey.EachWord, row => row[0]);
        Assert.InRange(Enumerable.Range(0, 1000).Count(number => filed.MayHave(WordHash.Of($"word{number}"))), 0, 150);
    }

    [Fact]
    public void A_list_tells_upper_from_lower_case_where_it_is_asked_to()
    {
        Assert.True(new WordList("Proofreading/Agreement/unit-symbols.tsv", StringComparison.Ordinal).Contains("kWh"));
        Assert.False(new WordList("Proofreading/Agreement/unit-symbols.tsv", StringComparison.Ordinal).Contains("KWH"));
        Assert.True(new WordList("Proofreading/Agreement/unit-symbols.tsv").Contains("KWH"));
    }
}
