using FactCheck.Mentions.Changes;
using FactCheck.Tables;

namespace FactCheck.Tests.Mentions.Changes;

public sealed class ChangeWordTests
{
    [Fact]
    public void Every_word_of_the_table_is_found_in_any_case()
    {
        foreach (var row in DataTable.Load("Mentions/Changes/change-words.tsv").Rows)
        {
            Assert.True(ChangeWords.TryFind(row[0].ToUpperInvariant(), out var word), row[0]);
            Assert.True(word.Factor is null || word.Direction is not null, row[0]);
        }
    }
}
