using FactCheck.Tables;

namespace FactCheck.Tests.Proofreading.Variants;

public sealed class SpellingVariantsTests
{
    [Fact]
    public void A_form_of_a_word_has_one_spelling_in_each_style()
    {
        var forms = DataTable.Load("Proofreading/Variants/spelling-variants.tsv").Rows.Select(row => (row[1], row[2], row[3])).ToList();
        Assert.Equal(forms.Distinct().Count(), forms.Count);
    }

    [Fact]
    public void Every_style_is_called_after_one_of_its_own_spellings()
    {
        var rows = DataTable.Load("Proofreading/Variants/spelling-variants.tsv").Rows;
        var spellings = rows.Select(row => (row[2], row[0])).ToHashSet();
        Assert.All(rows, row => Assert.Contains((row[2], row[2]), spellings));
    }
}
