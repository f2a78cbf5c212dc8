using System.Collections.Frozen;
using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Changes;

/// <summary>The table of words that tell a change, <c>Mentions/Changes/change-words.tsv</c>.</summary>
internal static class ChangeWords
{
    private static readonly FrozenDictionary<string, ChangeWord> Words = DataTable.Load("Mentions/Changes/change-words.tsv").Rows.ToFrozenDictionary(row => row[0], row => Read(row[1], row[2], row[3]), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, ChangeWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter Filter = new(Words.Keys);

    public static bool TryFind(TokenRun run, int at, out ChangeWord found)
    {
        found = default;
        return run.IsWord(at) && Filter.MayContain(run[at].Shape) && Lookup.TryGetValue(run.At(at), out found);
    }

    private static ChangeWord Read(string use, string direction, string factor) =>
        new(Enum.Parse<ChangeUse>(use), direction == "-" ? null : Enum.Parse<ChangeDirection>(direction), factor == "-" ? null : ExactNumbers.Parse(factor));
}
