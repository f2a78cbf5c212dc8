using FactCheck.Proofreading;
using FactCheck.Tables;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Proofreading.Names;

public sealed class FullNamesTests
{
    [Fact]
    public void A_name_of_the_tables_is_a_slip_of_no_other()
    {
        var names = DataTable.Load("Proofreading/Names/full-names.tsv").Rows.Concat(DataTable.Load("Proofreading/Names/names.tsv").Rows).Select(row => row[0]);
        Assert.Empty(names.SelectMany(name => SlipsIn($"They spoke of {name}.")));
    }

    [Theory]
    [InlineData("President Barrack Obama left.", "Barack")]
    [InlineData("The Unites States and the World Heath Organization agreed.", "United Health")]
    [InlineData("She flew to Phnom Pehn, to Buenos Aries and to Sri Lnaka.", "Penh Aires Lanka")]
    [InlineData("The World Health Organzation warned of it.", "Organization")]
    [InlineData("Mahatma Ghandi and Kier Starmer never met.", "Gandhi Keir")]
    [InlineData("Recep Tayyip Erdo\u011fen spoke.", "Erdogan")]
    public void One_wrong_word_of_a_name_is_put_right(string text, string right) => Assert.Equal(right, string.Join(' ', SlipsIn(text)));

    [Theory]
    [InlineData("Recep Tayyip Erdo\u011fan met Volodymyr Zelenskyy, and Gerhard Schr\u00f6der met Viktor Orb\u00e1n.")]
    [InlineData("Michelle Obama, Malia Obama and Donald Trump Jr. met Donald Tusk.")]
    [InlineData("The Bank of Iceland lent to South Koreans, Saudi Arabians, a Costa Rican and the European Commissioner.")]
    [InlineData("The International Labour Organisation and Bosnia and Hercegovina.")]
    [InlineData("Kim Jong-un is a son of Kim Jong-il and a brother of Kim Jong-nam.")]
    [InlineData("He met President Mobutu, President Zelenskiy, President Marcos and Prime Minister Morales.")]
    [InlineData("Ms Trunp met Mr Obana.")]
    public void Other_names_are_left_alone(string text) => Assert.Empty(SlipsIn(text));

    private static IEnumerable<string> SlipsIn(string text) =>
        Proofreader.Check(MarkedText.Segment(text), RuleCatalog.Proofreading.Where(rule => rule.Name == "misspelt-name")).Select(finding => finding.Suggestions[0]);
}
