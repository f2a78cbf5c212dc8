using FactCheck.Documents.Html;
using FactCheck.Tables;

namespace FactCheck.Tests.Documents;

public sealed class HtmlTablesTests
{
    [Fact]
    public void Elements_have_a_known_kind()
    {
        foreach (var row in DataTable.Load("Documents/Html/elements.tsv").Rows)
        {
            Assert.Equal(2, row.Length);
            Assert.Equal(row[1].Replace("-", "", StringComparison.Ordinal), ElementKinds.Of(row[0]).ToString().ToLowerInvariant());
        }
    }

    [Fact]
    public void What_implies_an_end_names_elements_and_their_bounds()
    {
        foreach (var row in DataTable.Load("Documents/Html/implied-ends.tsv").Rows)
        {
            Assert.Equal(3, row.Length);
            Assert.All(string.Join(' ', row).Split(' '), name => Assert.True(name.Length > 0 && name.All(char.IsAsciiLetterLower), name));
        }
    }

    [Fact]
    public void Boilerplate_words_are_single_words_in_small_letters() =>
        Assert.All(DataTable.Load("Documents/Html/boilerplate.tsv").Rows, row => Assert.True(row.Length == 1 && row[0].All(char.IsAsciiLetterLower), row[0]));
}
