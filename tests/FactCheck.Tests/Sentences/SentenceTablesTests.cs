using FactCheck.Tables;

namespace FactCheck.Tests.Sentences;

public sealed class SentenceTablesTests
{
    [Fact]
    public void Abbreviations_are_short_words_of_a_known_kind()
    {
        foreach (var row in DataTable.Load("Sentences/abbreviations.tsv").Rows)
        {
            Assert.Equal(2, row.Length);
            Assert.True(row[0].Length <= 8 && row[0].All(char.IsAsciiLetter), row[0]);
            Assert.Contains(row[1], (string[])["title", "number", "other", "end"]);
        }
    }

    [Theory]
    [InlineData("Sentences/openers.tsv", true)]
    [InlineData("Sentences/times.tsv", true)]
    [InlineData("Sentences/speech-verbs.tsv", false)]
    public void Words_are_written_as_they_stand_in_sentences(string table, bool isCapitalised)
    {
        foreach (var row in DataTable.Load(table).Rows)
        {
            Assert.Single(row);
            Assert.True(row[0].All(char.IsAsciiLetter) && char.IsUpper(row[0][0]) == isCapitalised, row[0]);
        }
    }
}
