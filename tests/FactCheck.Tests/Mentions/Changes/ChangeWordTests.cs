using FactCheck.Mentions.Changes;
using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Tests.Mentions.Changes;

public sealed class ChangeWordTests
{
    [Fact]
    public void Every_word_of_the_table_is_found_in_any_case()
    {
        foreach (var row in DataTable.Load("Mentions/Changes/change-words.tsv").Rows)
        {
            var words = row[0].ToUpperInvariant();
            Assert.True(ChangeWords.TryFind(new TokenRun(words, StandaloneText.Segment(words).Tokens.AsSpan()), 0, out var word), row[0]);
            Assert.True(word.Factor is null || word.Direction is not null, row[0]);
        }
    }
}
