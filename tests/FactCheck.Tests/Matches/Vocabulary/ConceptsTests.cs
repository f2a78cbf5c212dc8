using FactCheck.Matches.Terms;
using FactCheck.Matches.Vocabulary;
using FactCheck.Tables;
using FactCheck.Tests.Habits;

namespace FactCheck.Tests.Matches.Vocabulary;

public sealed class ConceptsTests
{
    [Theory]
    [InlineData("the jobless rate", "unemployment")]
    [InlineData("gross domestic product per head", "gdp capita")]
    [InlineData("births per woman", "fertility")]
    [InlineData("the cost of the living", "cost_of_living")]
    [InlineData("It spent a lot of money on health.", "health_expenditure")]
    [InlineData("undernourisment", "undernourishment")]
    [InlineData("bread and butter", "")]
    public void A_phrase_of_statistics_is_known_by_its_one_name(string text, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem), Concepts.Read(text, TermReader.Tokens(text).AsSpan()).Select(concept => concept.Form));

    [Fact]
    public void A_phrase_with_words_between_covers_only_its_end()
    {
        const string Text = "spends 7 % of its GDP on health";
        var concepts = Concepts.Read(Text, TermReader.Tokens(Text).AsSpan());
        Assert.Equal(["GDP", "on health"], concepts.Select(concept => concept.Span.Of(Text).ToString()));
    }

    [Fact]
    public void A_long_text_of_openers_is_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("spends ", 50_000));
        Assert.Empty(Concepts.Read(text, TermReader.Tokens(text).AsSpan()));
    }

    [Fact]
    public void The_units_of_the_table_belong_to_concepts_that_the_phrases_name()
    {
        var names = LibrarySource.Rows("Matches/Vocabulary/statistics-phrases.tsv").SelectMany(row => row[1].Split(' ')).ToHashSet(StringComparer.Ordinal);
        Assert.All(DataTable.Load("Matches/Vocabulary/concept-units.tsv").Rows, row => Assert.Contains(row[0], names));
    }
}
